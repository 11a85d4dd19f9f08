package clinic.strideback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a browser of their own. Errors in its console are gathered, and fail the journey when looked at. */
final class Visitor implements AutoCloseable {
    private static final Path SCREENS = Path.of("target", "screens");
    private static final int DESKTOP = 1280;
    private static final int PHONE = 360;
    private static final int TALL = 900;
    private static final int PHONE_TALL = 780;

    private final BrowserContext context;
    private final Page page;
    private final List<String> consoleErrors = new ArrayList<>();

    Visitor(Browser browser, Browser.NewContextOptions options) {
        context = browser.newContext(options.setViewportSize(DESKTOP, TALL));
        page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> consoleErrors.add("page error: " + error));
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") && message.location().startsWith(RunningClinic.address(""))) {
            consoleErrors.add(message.text() + " at " + message.location());
        }
    }

    Page page() {
        return page;
    }

    /** Opens the front page and signs in at the login server. */
    Visitor signIn(Person person) {
        page.navigate(RunningClinic.address("/"));
        page.fill("#username", person.signInName());
        page.fill("#password", Person.PASSWORD);
        page.press("#password", "Enter");
        page.waitForURL(RunningClinic.address("/**"));
        return this;
    }

    Visitor open(String path) {
        page.navigate(RunningClinic.address(path));
        return this;
    }

    Visitor type(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill(text);
        return this;
    }

    Visitor choose(String group, String choice) {
        page.locator("fieldset")
                .filter(new Locator.FilterOptions().setHasText(group))
                .getByText(choice, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
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

    /** Sees the text somewhere on the page. */
    Visitor sees(String text) {
        assertThat(page.locator("body").innerText()).contains(text);
        return this;
    }

    /** Takes pictures at both widths, and finds nothing wrong: no axe violation, no sideways scrolling, a silent console. */
    Visitor looksAround(String name) {
        at(PHONE, PHONE_TALL, name + "-360");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + name + " at 360 px")
                .isLessThanOrEqualTo(PHONE);
        at(DESKTOP, TALL, name + "-1280");
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("axe violations of " + name)
                .extracting(Visitor::describe)
                .isEmpty();
        assertThat(consoleErrors).as("console of " + name).isEmpty();
        return this;
    }

    private void at(int width, int height, String name) {
        page.setViewportSize(width, height);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENS.resolve(name + ".png"))
                .setFullPage(true));
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
