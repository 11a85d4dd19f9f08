package clinic.strideback.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A journey: one browser, and as many visitors as the story needs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journey {
    private Playwright playwright;
    private Browser browser;
    private final List<Visitor> visitors = new ArrayList<>();

    @BeforeAll
    void openBrowser() {
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(InstalledBrowser.find())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Somebody new at a browser of their own, in English. */
    Visitor visitor() {
        return visitor(new Browser.NewContextOptions().setLocale("en-GB"));
    }

    /** Somebody new, with this language or time zone. */
    Visitor visitor(Browser.NewContextOptions options) {
        Visitor visitor = new Visitor(browser, options);
        visitors.add(visitor);
        return visitor;
    }

    @AfterEach
    void everybodyLeaves() {
        List<Visitor> leaving = List.copyOf(visitors);
        visitors.clear();
        assertAll(leaving.stream().map(visitor -> visitor::close));
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
        playwright.close();
        ServerLog.isAsExpected();
    }
}
