package clinic.strideback.web.patient;

import clinic.strideback.patient.FileView;
import clinic.strideback.patient.PatientForm;
import clinic.strideback.patient.PersonField;
import clinic.strideback.patient.PersonField.Section;
import clinic.strideback.patient.PersonSheet;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.web.print.PaperPage;
import clinic.strideback.web.print.PaperPage.Fact;
import clinic.strideback.web.print.RunnerHead;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** All that the registry knows of a runner, for the runner to read, correct and sign. */
final class SheetPage {

    private final Locale locale;
    private final ResourceBundle words;
    private final ResourceBundle shell;
    private final RunnerHead runner;

    SheetPage(Locale locale) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        this.locale = locale;
        this.words = ResourceBundle.getBundle("clinic.strideback.web.patient.words", locale, loader);
        this.shell = ResourceBundle.getBundle("clinic.strideback.web.words", locale, loader);
        this.runner = new RunnerHead(locale);
    }

    PaperPage of(ChartHeader header, PersonSheet sheet) {
        PatientForm form = sheet.form();
        String head = runner.of(form.getFamilyName(), form.getGivenName(), header.born(), header.number());
        PaperPage page = new PaperPage(locale, words.getString("sheet.title"), head).paragraph(head);
        sheet.file()
                .alertsNow()
                .forEach(alert -> page.warning(format(shell.getString("alert." + alert.kind()), alert.words())));
        page.facts(person(form, header));
        for (Section section : Section.values()) {
            List<Fact> facts = of(section, form);
            if (!facts.isEmpty()) {
                page.heading(words.getString("section." + section)).facts(facts);
            }
        }
        consents(page, sheet.file());
        return page.paragraph(words.getString("sheet.correct")).line(words.getString("sheet.signature"));
    }

    private List<Fact> person(PatientForm form, ChartHeader header) {
        List<Fact> facts = new ArrayList<>();
        add(facts, words.getString("familyName"), form.getFamilyName());
        add(facts, words.getString("givenName"), form.getGivenName());
        add(facts, words.getString("preferredName"), form.getPreferredName());
        add(facts, words.getString("formerName"), form.getFormerName());
        add(facts, words.getString("nativeName"), form.getNativeName());
        add(facts, words.getString("birthDate"), runner.born(header.born()));
        add(facts, words.getString("sex"), shell.getString("sex." + header.sex()));
        return facts;
    }

    private List<Fact> of(Section section, PatientForm form) {
        List<Fact> facts = new ArrayList<>();
        Arrays.stream(PersonField.values())
                .filter(field -> field.section() == section)
                .forEach(field -> add(facts, words.getString("field." + field), form.get(field)));
        return facts;
    }

    private void consents(PaperPage page, FileView file) {
        page.heading(words.getString("file.consent"));
        file.consentsNow().forEach(one -> {
            String given = one.givenOn() == null
                    ? words.getString("file.consent.not")
                    : words.getString("file.consent.since") + " " + day(one.givenOn());
            page.warning(one.title() + ": " + given).paragraph(one.text());
            if (!one.holds()) {
                page.line(words.getString("sheet.agree"));
            }
        });
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(shell.getString("date.day"), locale).format(day);
    }

    private String format(String pattern, String word) {
        return new MessageFormat(pattern, locale).format(new Object[] {word});
    }

    private static void add(List<Fact> facts, String name, @Nullable String text) {
        if (text != null) {
            facts.add(new Fact(name, text));
        }
    }
}
