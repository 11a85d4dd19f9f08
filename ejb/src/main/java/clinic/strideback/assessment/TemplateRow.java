package clinic.strideback.assessment;

import clinic.strideback.assessment.rules.Template.Occasion;
import clinic.strideback.clinic.ClinicView;
import java.io.Serializable;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clinic's own template in a list.
 *
 * @param questions how many can still be asked
 * @param changedAt where the clinic is; of a retired one, when it was retired
 * @param by        who changed or retired it last; null where nobody knows any more
 */
public record TemplateRow(
        UUID id,
        String clinic,
        String name,
        Occasion suggested,
        int questions,
        ZonedDateTime changedAt,
        @Nullable String by,
        boolean retired)
        implements Serializable {

    static TemplateRow of(ClinicTemplate template, ClinicView clinic, @Nullable String by) {
        return new TemplateRow(
                template.id,
                clinic.name(),
                template.name,
                template.suggested,
                template.known().size(),
                template.changedAt.atZone(clinic.zone()),
                by,
                template.retired);
    }
}
