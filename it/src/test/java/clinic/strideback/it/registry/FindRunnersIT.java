package clinic.strideback.it.registry;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.TARA;
import static clinic.strideback.it.Person.THEO;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.patient.PatientForm;
import clinic.strideback.patient.PatientService;
import clinic.strideback.patient.PersonField;
import clinic.strideback.registry.RegistryService;
import clinic.strideback.registry.RunnerHit;
import clinic.strideback.registry.RunnerHit.Likeness;
import clinic.strideback.report.ChartService;
import clinic.strideback.shared.PatientId;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Names as the world has them, found as people type them: the wanted runner stands first. */
class FindRunnersIT extends InContainer {

    @Inject
    PatientService patients;

    @Inject
    RegistryService registry;

    @Inject
    BeanManager beans;

    @Inject
    ChartService charts;

    /** The runner, then the ways to type; beside them stand all runners of the demo. */
    private static final Map<Runner, List<String>> WAYS = Map.ofEntries(
            Map.entry(
                    new Runner("Quittenbaumová", "Žofie", "Žofka", null, null, "1991-02-28", null),
                    List.of(
                            "quittenbaumova",
                            "QUITTENBAUMOVÁ",
                            "quitten",
                            "zofie quitten",
                            "quitten zof",
                            "zofka",
                            "quittenbamova",
                            "quitetnbaumova",
                            "kuittenbaum",
                            "tenbaum",
                            "quittenbaum 28.2.1991",
                            "1991-02-28 quit",
                            "quitten 1991",
                            "zofie 28 Feb 1991",
                            "zofie 28. Februar 1991",
                            "quitten 2/1991")),
            Map.entry(
                    new Runner("O'Xonnerley199", "Siobhán", null, null, null, "1980-01-01", null),
                    List.of("oxonner", "o'xonnerley", "o xonnerley", "O’Xonnerley199", "siobhan oxon", "xonnerley")),
            Map.entry(
                    new Runner("Garxía-Márxez", "José María", null, null, null, "1975-07-07", null),
                    List.of(
                            "garxia",
                            "marxez",
                            "garxia marxez",
                            "garxia-marxez",
                            "garxiamarxez",
                            "jose marxez",
                            "maria jose garx",
                            "josemaria garxia")),
            Map.entry(
                    new Runner("de la Cruxa", "Ana", null, null, null, "1969-12-31", null),
                    List.of("cruxa", "de la cruxa", "delacruxa", "ana de la cr")),
            Map.entry(
                    new Runner("van der Bergxen", "Joost", null, null, null, "1999-09-09", null),
                    List.of("vanderberg", "bergxen joost")),
            Map.entry(
                    new Runner("Nguyễxn", "Thị Ánh", null, null, null, "2001-05-05", null),
                    List.of("nguyexn", "nguyexn thi anh", "Nguyễxn Ánh")),
            Map.entry(
                    new Runner("Müllerxow", "Jörg", null, null, null, "1960-06-06", null),
                    List.of("muellerxow", "mullerxow", "joerg müllerxo")),
            Map.entry(
                    new Runner("Muellerxau", "Joerg", null, null, null, "1961-06-06", null), List.of("müllerxau jörg")),
            Map.entry(
                    new Runner("Weißxer", "Änne", null, null, null, "1955-05-05", null),
                    List.of("weissxer", "aenne weissx")),
            Map.entry(
                    new Runner("Sætherxakk", "Torbjørn", null, null, null, "1997-01-30", null),
                    List.of("saetherxakk torbjorn")),
            Map.entry(
                    new Runner("Łukxasiewicz", "Paweł", null, null, null, "1993-03-03", null),
                    List.of("lukxasiewicz pawel")),
            Map.entry(
                    new Runner("Щербаксов", "Юлия", null, null, null, "1990-10-10", null),
                    List.of("shcherbaksov", "Щербак", "yuliya shcherb")),
            Map.entry(
                    new Runner("Παπαδόπουλοξ", "Νίκος", null, null, null, "1990-10-11", null), List.of("papadopoulox")),
            Map.entry(
                    new Runner("Wangxu", "Xiaoming", null, null, "王旭小明", "1988-08-08", null),
                    List.of("王旭", "xiaoming wangxu")),
            Map.entry(new Runner("김수현박", null, null, null, null, "1992-12-01", null), List.of("김수")),
            Map.entry(new Runner("محموديكس", "علي", null, null, null, "1986-04-02", null), List.of("محمود")),
            Map.entry(
                    new Runner("Suxharto", null, null, null, null, "1944-11-30", null),
                    List.of("suxharto", "suxahrto")),
            Map.entry(
                    new Runner("Xenopolis-Brandt", "Mia", null, "Xenofeld", null, "1985-01-02", null),
                    List.of("xenofeld mia", "brandt xenop")),
            Map.entry(
                    new Runner("Telefonix", "Tom", null, null, null, "1971-01-01", "0176 98761234"),
                    List.of("0176 98761234", "+49 176 98761234", "0049176/98761234", "017698761", "tom 0176987612")),
            Map.entry(
                    new Runner("Estimataxe", "Rosa", null, null, null, "1950", null),
                    List.of("estimataxe 1950", "rosa estimatax 1950")));

    private record Runner(
            String family, String given, String preferred, String former, String natively, String born, String phone) {

        PatientForm form() {
            PatientForm form = new PatientForm();
            form.setFamilyName(family);
            form.setGivenName(given);
            form.setPreferredName(preferred);
            form.setFormerName(former);
            form.setNativeName(natively);
            form.setBirthDate(born);
            form.setNotDuplicate("Somebody else");
            return form.tell(PersonField.PHONE_1, phone);
        }
    }

    @Test
    void theWantedRunnerStandsFirst() {
        assertThat(WAYS.values().stream().mapToInt(List::size).sum()).isGreaterThanOrEqualTo(60);
        Map<Runner, PatientId> registered = new HashMap<>();
        WAYS.keySet()
                .forEach(runner -> registered.put(runner, as(TARA).call(() -> patients.register(null, runner.form()))));

        List<String> wrong = new ArrayList<>();
        WAYS.forEach((runner, ways) -> ways.forEach(typed -> {
            List<RunnerHit> found = as(TARA).call(() -> registry.find(typed));
            if (found.isEmpty() || !found.get(0).id().equals(registered.get(runner))) {
                wrong.add(typed + " found "
                        + found.stream()
                                .map(hit -> hit.familyName() + " " + hit.likeness())
                                .toList());
            }
            if (as(THEO).call(() -> registry.find(typed)).stream()
                    .anyMatch(hit -> hit.id().equals(registered.get(runner)))) {
                wrong.add(typed + " at another clinic");
            }
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void aTypingErrorStandsBelowWhatWasTyped() {
        String ending = "q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        register("Meyer" + ending);
        register("Meier" + ending);

        assertThat(as(TARA).call(() -> registry.find("meyer" + ending)))
                .extracting(RunnerHit::familyName, RunnerHit::likeness)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple("Meyer" + ending, Likeness.BEGINS),
                        org.assertj.core.groups.Tuple.tuple("Meier" + ending, Likeness.ALMOST));
    }

    @Test
    void aNumberFindsItsRunner() {
        PatientId runner = register("Numerix");
        String number = as(TARA).call(() -> registry.find("numerix")).stream()
                .filter(hit -> hit.id().equals(runner))
                .findFirst()
                .orElseThrow()
                .number();

        assertThat(as(TARA).call(() -> registry.find(number)))
                .extracting(RunnerHit::id)
                .containsExactly(runner);
        assertThat(as(TARA).call(() -> registry.find(number.replace("-", ""))))
                .extracting(RunnerHit::id)
                .containsExactly(runner);
        assertThat(as(TARA).call(() -> registry.find(number.substring(0, 6))))
                .extracting(RunnerHit::id)
                .contains(runner);
    }

    @Test
    void aCorrectedNameIsFoundAndTheFormerSpellingNoMore() {
        PatientId runner = register("Wrongspelltxyz");
        PatientForm form = as(TARA).call(() -> patients.correction(runner));
        form.setFamilyName("Rightspelltxyz");
        as(TARA).run(() -> patients.correct(runner, form));

        assertThat(as(TARA).call(() -> registry.find("rightspelltxyz")))
                .extracting(RunnerHit::id)
                .containsExactly(runner);
        assertThat(as(TARA).call(() -> registry.suggest("wrongspelltxyz")))
                .noneMatch(hit -> hit.id().equals(runner));
    }

    @Test
    void wordsOfAnOlderSpellingAreWrittenAnewAtStart() {
        PatientId runner = register("Respelltxyz");
        sql.act("update patient set words = '{}', sort_key = '', index_version = 0 where id = ?", runner.value());
        assertThat(as(TARA).call(() -> registry.find("respelltxyz"))).isEmpty();

        beans.getEvent().select(Startup.class).fire(new Startup());

        assertThat(as(TARA).call(() -> registry.find("respelltxyz")))
                .extracting(RunnerHit::id)
                .containsExactly(runner);
    }

    @Test
    void typingLeavesNoRowButTheSearchDoes() {
        audit.fromHere();
        as(TARA).call(() -> registry.suggest("kov"));
        assertThat(audit.all()).isEmpty();

        as(TARA).call(() -> registry.find("kov"));
        assertThat(audit.all()).containsExactly(new Row(TARA, "Registry.find", "R", "SUCCESS", null, null));
    }

    @Test
    void whoseChartsWereOpenedLastStandFirstForWhoOpenedThem() {
        PatientId one = register("Recentone");
        PatientId two = register("Recenttwo");
        List.of(one, two, one).forEach(runner -> as(TARA).call(() -> charts.header(runner)));
        audit.fromHere();

        assertThat(as(TARA).call(registry::recent))
                .extracting(RunnerHit::id)
                .startsWith(one, two)
                .doesNotHaveDuplicates();
        assertThat(audit.all()).isEmpty();
        assertThat(as(THEO).call(registry::recent)).extracting(RunnerHit::id).doesNotContain(one, two);
    }

    @Test
    void nothingTypedIsExecuted() {
        for (String nasty : List.of(
                "'; drop table patient; --",
                "%",
                "_",
                "\\",
                "{}",
                "{\"a\"}",
                "NULL",
                "<script>",
                "\u202Eabc",
                "😀",
                "x".repeat(10_000))) {
            assertThat(as(TARA).call(() -> registry.find(nasty))).isNotNull();
        }
        assertThat(sql.answer("select count(*) > 0 from patient")).isEqualTo("t");
    }

    private PatientId register(String family) {
        PatientForm form = new PatientForm();
        form.setFamilyName(family);
        form.setBirthDate("1990-01-01");
        form.setNotDuplicate("Somebody else");
        return as(TARA).call(() -> patients.register(null, form));
    }
}
