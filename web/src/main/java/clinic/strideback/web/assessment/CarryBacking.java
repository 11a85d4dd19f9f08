package clinic.strideback.web.assessment;

import clinic.strideback.assessment.CarriedTextService;
import clinic.strideback.assessment.KeptView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Loads the last text of a section into the draft, and takes it out again. */
@Named
@ViewScoped
public class CarryBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SECTION = "section";

    @Inject
    private CarriedTextService texts;

    @Inject
    private RecordBacking sheet;

    /** Loads it, behind what stands there. */
    public @Nullable String carry(String section) {
        RecordAddress at = sheet.getAt();
        return sheet.onWhatWasSent(
                () -> kept(section, texts.carry(at.episode(), at.assessment(), sheet.getForm(), section)));
    }

    /** Takes it out again. */
    public @Nullable String takeOut(String section) {
        RecordAddress at = sheet.getAt();
        return sheet.onWhatWasSent(
                () -> kept(section, texts.takeOut(at.episode(), at.assessment(), sheet.getForm(), section)));
    }

    /** The same, as the browser asks for it while one types. */
    public @Nullable String carryAsked() {
        return carry(Faces.getRequestParameter(SECTION));
    }

    public @Nullable String takeOutAsked() {
        return takeOut(Faces.getRequestParameter(SECTION));
    }

    private @Nullable String kept(String section, KeptView view) {
        sheet.getForm().setVersion(view.version());
        sheet.getForm().getEntries().put(section, view.entries().getOrDefault(section, ""));
        return sheet.getState().kept(view, section);
    }
}
