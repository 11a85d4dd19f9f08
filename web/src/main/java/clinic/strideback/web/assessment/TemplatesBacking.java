package clinic.strideback.web.assessment;

import clinic.strideback.assessment.CatalogueView;
import clinic.strideback.assessment.ClinicTemplateService;
import clinic.strideback.assessment.TemplateRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** The templates of assessments: the clinic's own, the shipped ones, and those that the clinic has retired. */
@Named("templateList")
@RequestScoped
public class TemplatesBacking {

    @Inject
    private ClinicTemplateService templates;

    private List<TemplateRow> rows = List.of();

    public void open() {
        rows = templates.all().stream()
                .sorted(TemplateChoices.byName(Faces.getLocale(), TemplateRow::name))
                .toList();
    }

    public List<TemplateRow> getOwn() {
        return rows.stream().filter(row -> !row.retired()).toList();
    }

    public List<TemplateRow> getRetired() {
        return rows.stream().filter(TemplateRow::retired).toList();
    }

    public List<CatalogueView.TemplateName> getShipped() {
        return CatalogueView.in(Faces.getLocale()).templates();
    }
}
