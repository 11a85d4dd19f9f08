package clinic.strideback.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Nothing typed is lost: each form that takes much is typed into for some seconds, then its browser is killed, or the
 * session ends, or the server is killed, at a moment that nobody chose. To which forms, and which of them, is drawn: with
 * {@code -Dseed} as it was in that run; with {@code -Dall} everything happens to all.
 */
@Isolated
@Order(Integer.MAX_VALUE) // afterwards the server is a cold one
class TypedJourney extends Journey {
    private static final System.Logger LOG = System.getLogger(TypedJourney.class.getName());
    private static final Pattern SESSION = Pattern.compile("strideback-\\d+");
    private static final String LETTER = "/referral/letter.xhtml#form";
    private static final String WORD = "/careplan/confirm.xhtml#back";
    private static final int SHORTEST = 5_500;
    private static final int LONGEST = 8_500;
    private static final int AND_ON = 1_500;

    /** So many of some thirty forms have trouble in one run. */
    private static final int FORMS = 6;

    private static final boolean EVERYTHING = Boolean.getBoolean("all");

    private final long seed = Long.getLong("seed", System.currentTimeMillis());
    private final Random random = new Random(seed);
    private final Map<Person, BrowserContext> browsers = new EnumMap<>(Person.class);

    private enum Trouble {
        BROWSER_KILLED,
        SESSION_ENDED,
        SERVER_KILLED
    }

    private record Form(Person person, String name, String address) {}

    @Test
    void atMostFiveSecondsOfTypingAreLostInAnyForm() {
        List<Form> forms = forms();
        Set<String> reached = forms.stream().map(Form::name).collect(Collectors.toSet());
        assertThat(reached).as("forms that somebody comes to").containsAll(KeepingForms.inTheSources());

        Map<Trouble, List<Form>> drawn = new EnumMap<>(Trouble.class);
        Collections.shuffle(forms, random);
        forms.subList(0, EVERYTHING ? forms.size() : FORMS)
                .forEach(form -> troubles().forEach(trouble -> drawn.computeIfAbsent(trouble, any -> new ArrayList<>())
                        .add(form)));
        LOG.log(System.Logger.Level.INFO, "Seed " + seed + ": " + drawn);
        theBrowserIsKilled(drawn.getOrDefault(Trouble.BROWSER_KILLED, List.of()));
        theSessionEnds(drawn.getOrDefault(Trouble.SESSION_ENDED, List.of()));
        theServerIsKilled(drawn.getOrDefault(Trouble.SERVER_KILLED, List.of()));
    }

    private List<Trouble> troubles() {
        return EVERYTHING
                ? List.of(Trouble.values())
                : List.of(Trouble.values()[random.nextInt(Trouble.values().length)]);
    }

    private List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        Visitor tara = visitor().signIn(Person.TARA);
        List<String> first = new ArrayList<>(mergesTwoOfThree(tara));
        first.addAll(List.of(bringsAFile(tara), notesAnAlert(tara)));
        first.add(here(tara.opensTheChartOf("Çelikkol").follow("Plan"))); // leaves exercises out
        first.addAll(List.of(beginsADraft(tara, "P-PHT"), beginsADraft(tara, "P-HEID")));
        first.addAll(0, List.of("/worklist.xhtml?reason=RED_FLAG_OPEN", "/patient/find.xhtml"));
        Map<String, String> taras = KeepingForms.linkedFrom(tara.page(), first);
        if (!taras.containsKey(LETTER)) {
            tara.open(taras.get("/referral/task.xhtml#form"))
                    .press("Write the letter")
                    .awaits("Findings of");
            taras.put(LETTER, here(tara));
        }
        if (!taras.containsKey(WORD)) {
            tara.open(taras.get("/careplan/confirm.xhtml#form"))
                    .choose("What did you see?", "Met")
                    .press("Record");
            tara.page().waitForURL("**/careplan/plan.xhtml**");
            taras.put(WORD, taras.get("/careplan/confirm.xhtml#form"));
        }
        tara.opensTheChartOf("Sætherbakk").beginsAnAssessment();
        taras.put("/assessment/record.xhtml#form", here(tara));
        taras.forEach((form, address) -> forms.add(new Form(Person.TARA, form, address)));
        for (Person person : List.of(Person.PAULA, Person.ADA)) {
            KeepingForms.linkedFrom(visitor().signIn(person).page(), List.of("/index.xhtml"))
                    .forEach((form, address) -> forms.add(new Form(person, form, address)));
        }
        return forms;
    }

    /** Where two of three files that are one now can be two again, and where the third can become one with them. */
    private List<String> mergesTwoOfThree(Visitor tara) {
        List<String> three = new ArrayList<>();
        for (String family : List.of("Zwirnkamp", "Obersteg", "Lautsee")) {
            tara.open("/patient/register.xhtml")
                    .type("Family name", family)
                    .type("Born", random.nextInt(1, 28) + "." + (three.size() + 2) + "." + random.nextInt(1940, 2000))
                    .press("Register");
            tara.page().waitForURL("**/patient/chart.xhtml**");
            three.add(idIn(tara));
        }
        tara.open("/patient/merge.xhtml?patient=" + three.get(0) + "&other=" + three.get(1))
                .type("Why", "One runner, told so")
                .press("Make one file of them");
        tara.page().waitForURL("**/patient/chart.xhtml**");
        return List.of(
                "/patient/merges.xhtml?patient=" + idIn(tara),
                "/patient/merge.xhtml?patient=" + idIn(tara) + "&other=" + three.get(2));
    }

    private static String idIn(Visitor tara) {
        return tara.page().url().replaceFirst(".*patient=", "").replaceFirst("&.*", "");
    }

    private static String bringsAFile(Visitor tara) {
        tara.open("/transfer/import.xhtml");
        tara.page()
                .getByLabel("File")
                .first()
                .setInputFiles(new FilePayload("typed.csv", "text/csv", "Nachname;Club\nTyped;SC\n".getBytes(UTF_8)));
        tara.press("Open the file").awaits("What do the columns tell?");
        return here(tara);
    }

    /** What the linter finds in the one keeps it from being published; the other is ready. */
    private static String beginsADraft(Visitor tara, String protocol) {
        tara.open("/protocol/version.xhtml?code=" + protocol + "&version=1").press("Begin a draft");
        tara.page().waitForURL("**/protocol/draft.xhtml**");
        return here(tara);
    }

    private static String notesAnAlert(Visitor tara) {
        tara.opensTheChartOf("Kovaříková").follow("File");
        tara.choose("About", "Allergy").type("In a few words", "Latex");
        tara.page().locator("[id='more:add']").click();
        tara.awaits("Alert that no longer holds");
        return here(tara);
    }

    private static String here(Visitor tara) {
        return tara.page().url().substring(RunningClinic.address("").length());
    }

    private BrowserContext browser(Form form) {
        return browsers.computeIfAbsent(
                form.person(), person -> visitor().signIn(person).page().context());
    }

    private List<TypedTab> open(List<Form> forms) {
        return forms.stream()
                .map(form -> new TypedTab(browser(form), form.name(), form.address()))
                .toList();
    }

    /** Each at a moment of its own. */
    private void theBrowserIsKilled(List<Form> forms) {
        List<TypedTab> tabs = open(forms);
        Map<TypedTab, Long> killed = new HashMap<>();
        Map<TypedTab, Long> due = tabs.stream().collect(Collectors.toMap(tab -> tab, tab -> moment()));
        while (killed.size() < tabs.size()) {
            for (TypedTab tab : tabs) {
                if (!killed.containsKey(tab) && System.currentTimeMillis() >= due.get(tab)) {
                    killed.put(tab, System.currentTimeMillis());
                    tab.kill();
                } else if (!killed.containsKey(tab)) {
                    tab.type();
                }
            }
        }
        browsers.clear();
        for (int i = 0; i < tabs.size(); i++) {
            tabs.get(i).comesBack(browser(forms.get(i)), killed.get(tabs.get(i)));
        }
    }

    private void theSessionEnds(List<Form> forms) {
        List<TypedTab> tabs = open(forms);
        type(tabs, moment());
        long ended = System.currentTimeMillis();
        browsers.values()
                .forEach(browser -> browser.clearCookies(new BrowserContext.ClearCookiesOptions().setName(SESSION)));
        type(tabs, ended + AND_ON);
        tabs.forEach(tab -> tab.isToldThatItIsSignedOut(ended));
        tabs.forEach(TypedTab::signsInAgain);
    }

    private void theServerIsKilled(List<Form> forms) {
        List<TypedTab> tabs = open(forms);
        type(tabs, moment());
        long killed = System.currentTimeMillis();
        RunningClinic.killed(() -> {
            type(tabs, killed + AND_ON);
            tabs.forEach(TypedTab::kill);
        });
        browsers.clear();
        for (int i = 0; i < tabs.size(); i++) {
            tabs.get(i).comesBack(browser(forms.get(i)), killed);
        }
    }

    private long moment() {
        return System.currentTimeMillis() + random.nextInt(SHORTEST, LONGEST);
    }

    private static void type(Collection<TypedTab> tabs, long until) {
        while (!tabs.isEmpty() && System.currentTimeMillis() < until) {
            tabs.forEach(TypedTab::type);
        }
    }
}
