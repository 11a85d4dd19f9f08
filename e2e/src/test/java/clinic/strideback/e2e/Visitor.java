package clinic.strideback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody at a browser of their own. Errors in its console are gathered, and fail the journey when looked at, and at the end. */
final class Visitor implements AutoCloseable {
    private static final Path SCREENS = Path.of("target", "screens");
    private static final double PATIENCE = 10_000;

    /** A page that nobody has opened yet takes longer, while another journey opens its first. */
    private static final double PATIENCE_WITH_PAGES = 60_000;

    /** What the login server gave those who signed in. */
    private static final Map<Person, List<Cookie>> KNOWN = new ConcurrentHashMap<>();

    /** With {@code -Dscreens} pictures are taken, to be looked at by somebody. */
    private static final boolean TAKES_PICTURES = Boolean.getBoolean("screens");

    private static final int DESKTOP = 1280;
    private static final int PHONE = 360;
    private static final int TALL = 900;
    private static final int PHONE_TALL = 780;

    /** Nothing unless the page scrolls sideways; then what reaches beyond its right edge, the innermost first. */
    private static final String TOO_WIDE = """
            () => document.documentElement.scrollWidth <= innerWidth ? [] : ["as a whole " + document.documentElement.scrollWidth,
              ...[...document.querySelectorAll("body *")].reverse().filter(one => one.getBoundingClientRect().right > innerWidth)
                .slice(0, 8).map(one => one.outerHTML.slice(0, 160))]""";

    /** Units that stand over the number of their field, or leave no room for it. */
    private static final String UNITS_OVER_NUMBERS = """
            () => [...document.querySelectorAll(".with-unit > .unit")].filter((unit) => {
              const input = unit.parentElement.querySelector("input");
              const [field, said] = [input.getBoundingClientRect(), unit.getBoundingClientRect()];
              const end = field.right - parseFloat(getComputedStyle(input).paddingRight);
              return field.width > 0 && (field.width < 80 || (said.left < end && said.right > field.left && said.bottom > field.top && said.top < field.bottom));
            }).map((unit) => unit.parentElement.outerHTML.slice(0, 160))""";

    private final BrowserContext context;
    private final Page page;
    private final List<String> consoleErrors;
    private final List<String> provoked;

    Visitor(Browser browser, Browser.NewContextOptions options) {
        this(
                browser.newContext(options.setViewportSize(DESKTOP, TALL).setReducedMotion(ReducedMotion.REDUCE)),
                new ArrayList<>(),
                new ArrayList<>());
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(PATIENCE_WITH_PAGES);
    }

    private Visitor(BrowserContext context, List<String> consoleErrors, List<String> provoked) {
        this.context = context;
        this.consoleErrors = consoleErrors;
        this.provoked = provoked;
        page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> consoleErrors.add("page error: " + error));
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") && message.location().startsWith(RunningClinic.address(""))) {
            consoleErrors.add(message.text() + " at " + message.location());
        }
    }

    /** The same person in another tab: one session, two pages, whose consoles count together. */
    Visitor anotherTab() {
        return new Visitor(context, consoleErrors, provoked);
    }

    Page page() {
        return page;
    }

    /**
     * Opens the front page and signs in at the login server, which takes two sign-ins of one person at the same moment
     * for an attack. Whoever was there before is known to it, and begins a session of their own without a password.
     */
    Visitor signIn(Person person) {
        synchronized (person) {
            context.addCookies(KNOWN.getOrDefault(person, List.of()));
            page.navigate(RunningClinic.address("/"));
            if (page.locator("#username").count() > 0) {
                signsIn(person.signInName(), Person.PASSWORD);
                page.waitForURL(RunningClinic.address("/**"));
                KNOWN.put(
                        person,
                        context.cookies().stream()
                                .filter(cookie -> cookie.path.startsWith("/realms/"))
                                .toList());
            }
        }
        return this;
    }

    /** Signs in at the login server, which may have a question before it lets anybody in. */
    Visitor signIn(String name, String password) {
        page.navigate(RunningClinic.address("/"));
        return signsIn(name, password);
    }

    private Visitor signsIn(String name, String password) {
        page.fill("#username", name);
        page.fill("#password", password);
        page.press("#password", "Enter");
        return this;
    }

    /** Answers the login server, which asks for a password of one's own after a temporary one. */
    Visitor choosesAPassword(String password) {
        page.fill("#password-new", password);
        page.fill("#password-confirm", password);
        page.press("#password-confirm", "Enter");
        page.waitForURL(RunningClinic.address("/**"));
        return this;
    }

    Visitor open(String path) {
        page.navigate(RunningClinic.address(path));
        return this;
    }

    /** Opens the page that somebody is at. */
    Visitor open(Visitor other) {
        page.navigate(other.page.url());
        return this;
    }

    Visitor type(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill(text);
        return this;
    }

    Visitor choose(String group, String choice) {
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(group))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(choice).setExact(true))
                .check();
        return this;
    }

    Visitor select(String label, String choice) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first()
                .selectOption(new SelectOption().setLabel(choice));
        return this;
    }

    /** Answers a question of the assessment by its code. */
    Visitor answer(String code, String value) {
        page.locator("input[name='" + code + "'][value='" + value + "']").check();
        return this;
    }

    /** Types into a question of the assessment by its code. */
    Visitor fill(String code, String text) {
        page.locator("input[name='" + code + "']").fill(text);
        page.locator("input[name='" + code + "']").blur();
        return this;
    }

    Visitor press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    /** Finds what was typed into the field before. */
    Visitor has(String label, String text) {
        assertThat(page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                        .first()
                        .inputValue())
                .as(label)
                .isEqualTo(text);
        return this;
    }

    Visitor opensTheChartOf(String family) {
        return open("/patient/find.xhtml?q=" + family).follow(family);
    }

    /** Begins one that asks everything. */
    Visitor beginsAnAssessment() {
        follow("Assessments").select("What for", "Every question").press("Begin an assessment");
        page.waitForURL("**/assessment/record.xhtml**");
        return this;
    }

    Visitor discardsTheDraft() {
        press("Discard draft…");
        page.locator("#discard").getByText("Discard draft").last().click();
        page.waitForLoadState();
        return this;
    }

    /** Sees the text somewhere on the page, at the latest in a few seconds. */
    Visitor awaits(String text) {
        page.getByText(text).first().waitFor();
        return this;
    }

    /** Sees the text somewhere on the page. */
    Visitor sees(String text) {
        assertThat(page.locator("body").innerText()).contains(text);
        return this;
    }

    /** Finds nothing wrong at both widths: no axe violation, no sideways scrolling, no unit over a number, a silent console. */
    Visitor looksAround(String name) {
        at(PHONE, PHONE_TALL, name + "-360");
        assertThat((List<?>) page.evaluate(TOO_WIDE))
                .as("what makes " + name + " wider than 360 px")
                .isEmpty();
        assertThat((List<?>) page.evaluate(UNITS_OVER_NUMBERS))
                .as("units over the numbers of " + name)
                .isEmpty();
        at(DESKTOP, TALL, name + "-1280");
        assertThat(Accessibility.violations(page, name))
                .as("axe violations of " + name)
                .isEmpty();
        assertThat(unexpected()).as("console of " + name).isEmpty();
        Pages.lookedAt(page.url());
        return this;
    }

    private void at(int width, int height, String name) {
        page.setViewportSize(width, height);
        page.evaluate("scrollTo(0, 0)");
        if (TAKES_PICTURES) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENS.resolve(name + ".png"))
                    .setFullPage(true));
        }
    }

    /** Says that this visitor is going to bring an error about, of which the console tells in these words. */
    Visitor provokes(String error) {
        provoked.add(error);
        return this;
    }

    private List<String> unexpected() {
        return consoleErrors.stream()
                .filter(error -> provoked.stream().noneMatch(error::contains))
                .toList();
    }

    /** Leaves, with a picture of what was seen last; an error that the console told of since the last look counts too. */
    @Override
    public void close() {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENS.resolve("left-at-" + page.title().replaceAll("\\W+", "-") + ".png")));
        context.close();
        assertThat(unexpected()).as("console until " + page.url()).isEmpty();
    }
}
