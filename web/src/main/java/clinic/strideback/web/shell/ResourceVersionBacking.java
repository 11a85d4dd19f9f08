package clinic.strideback.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * What stands behind {@code v=} in the address of each stylesheet, script and picture. Browsers keep those for a year, so
 * another content has to have another address.
 */
@Named
@ApplicationScoped
public class ResourceVersionBacking {
    private static final String FOLDER = "/resources/strideback/";

    @Inject
    private ServletContext context;

    private final CRC32 content = new CRC32();

    @PostConstruct
    void readAll() {
        for (String path : new TreeSet<>(context.getResourcePaths(FOLDER))) {
            try (InputStream resource = context.getResourceAsStream(path)) {
                content.update(resource.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(path, unreadable);
            }
        }
    }

    /** The same for the same content, on every server. */
    public String getText() {
        return Long.toHexString(content.getValue());
    }
}
