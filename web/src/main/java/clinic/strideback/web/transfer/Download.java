package clinic.strideback.web.transfer;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Sends a table in place of a page. It is written to its end before any of it is sent: a refusal still is one then, and no use case goes on for as long as a
 * browser takes.
 */
final class Download {

    private Download() {}

    /** Writes the table. */
    interface Table {
        void write(Appendable out) throws IOException;
    }

    static void send(String fileName, Table table) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Path written = Files.createTempFile("strideback-sent-", ".csv");
        try {
            try (Writer out = Files.newBufferedWriter(written)) {
                out.append('\uFEFF'); // by which spreadsheets know UTF-8
                table.write(out);
            }
            ExternalContext answer = faces.getExternalContext();
            answer.setResponseContentType("text/csv;charset=UTF-8");
            answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
            answer.setResponseHeader("Content-Length", String.valueOf(Files.size(written)));
            Files.copy(written, answer.getResponseOutputStream());
            faces.responseComplete();
        } finally {
            Files.delete(written);
        }
    }
}
