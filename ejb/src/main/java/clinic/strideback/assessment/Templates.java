package clinic.strideback.assessment;

import clinic.strideback.assessment.rules.Template;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** The templates with which an assessment may begin: the clinic's own, and the shipped ones. */
@ApplicationScoped
class Templates {

    @Inject
    ClinicTemplateRepository own;

    OfferedTemplates offered(ClinicId clinic, EpisodeId episode) {
        return new OfferedTemplates(own.suited(clinic, episode).id(), own.offered(clinic));
    }

    /**
     * The one that is wanted; where none is, the one that suits the episode.
     *
     * @throws Invalid if there is none such, it is another clinic's, or retired
     */
    Template get(ClinicId clinic, EpisodeId episode, @Nullable String wanted) {
        return wanted == null
                ? own.suited(clinic, episode)
                : ShippedTemplates.find(wanted)
                        .or(() -> own.find(clinic, wanted))
                        .orElseThrow(() -> new Invalid("template", "assessment.template.unknown"));
    }
}
