package clinic.strideback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A form in a tab of its own, typed into little by little; what stood in it at which moment is remembered. */
final class TypedTab {
    private static final long LOST_AT_MOST = 5_000;
    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED).setTimeout(20_000);

    /** One letter more in the first field for text; where there is none, one more answer, or another choice. */
    private static final String TYPE = """
            id => {
              const form = document.getElementById(id);
              const tell = input => { for (const kind of ["input", "change"]) input.dispatchEvent(new Event(kind, { bubbles: true })); };
              const text = form.querySelector("textarea, input.input:not([type]), input.input[type=text]");
              const open = [...form.querySelectorAll("fieldset")].find(one => !one.querySelector("input:checked"));
              const choice = form.querySelector("select");
              if (text) {
                text.value += "abcdefghij"[text.value.length % 10];
                tell(text);
              } else if (open) {
                open.querySelector("input[type=radio]").checked = true;
                tell(open);
              } else if (choice && choice.selectedIndex < choice.options.length - 1) {
                choice.selectedIndex++;
                tell(choice);
              }
            }""";

    private static final String TYPED = """
            id => {
              const form = document.getElementById(id);
              const text = form.querySelector("textarea, input.input:not([type]), input.input[type=text]");
              return text ? text.value.length
                : form.querySelectorAll("fieldset input:checked").length + (form.querySelector("select")?.selectedIndex ?? 0);
            }""";

    private final String form;
    private final String address;
    private final NavigableMap<Long, Integer> typed = new TreeMap<>();
    private Page page;
    private int begun;

    TypedTab(BrowserContext browser, String form, String address) {
        this.form = form;
        this.address = address;
        page = open(browser);
        begun = read();
    }

    private Page open(BrowserContext browser) {
        Page opened = browser.newPage();
        opened.navigate(RunningClinic.address(address));
        return opened;
    }

    /** As fast as somebody types who has that many forms open. */
    void type() {
        page.waitForTimeout(20);
        page.evaluate(TYPE, id());
        typed.put(System.currentTimeMillis(), read());
    }

    private int read() {
        return ((Number) page.evaluate(TYPED, id())).intValue();
    }

    private String id() {
        return form.substring(form.indexOf('#') + 1);
    }

    /** The browser is gone, without a word to the page. */
    void kill() {
        page.close();
    }

    /** Somebody comes back to it later, at another browser: at most the last five seconds before that moment are lost. */
    void comesBack(BrowserContext browser, long killed) {
        page = open(browser);
        if (!isADraft()) {
            awaits("offer");
            press("take");
        }
        isThere(killed);
    }

    /**
     * Where it stands, by the way that the page offers unless another tab has signed in meanwhile; everything is put
     * back that was typed since, too.
     */
    void signsInAgain() {
        page.evaluate("window.left = true");
        if (part("sign-in-again").getAttribute("hidden") == null) {
            press("sign-in-again");
        } else {
            page.reload();
        }
        page.waitForFunction("() => !window.left && document.readyState === 'complete'");
        if (!isADraft()) {
            awaits("discard");
        }
        isThere(System.currentTimeMillis() + LOST_AT_MOST);
    }

    /** A sheet is kept by itself, and is there without being asked for. */
    private boolean isADraft() {
        return form.startsWith("/assessment/record.xhtml");
    }

    /** The page has tried to keep in vain what was typed since that moment, if anything was, and says so. */
    void isToldThatItIsSignedOut(long since) {
        if (typed.lastEntry().getValue() > typed.floorEntry(since).getValue()) {
            awaits("sign-in-again");
        }
    }

    /** What was typed until five seconds before that moment is there, and was more than there was at first. */
    void isThere(long moment) {
        var due = typed.floorEntry(moment - LOST_AT_MOST);
        assertThat(due).as(form + " was typed into long enough").isNotNull();
        assertThat(due.getValue()).as("typed into " + form).isGreaterThan(begun);
        assertThat(read()).as(form).isGreaterThanOrEqualTo(due.getValue());
        page.close();
    }

    /** Until this part of what the form says about keeping is there, on whatever page follows; a fold may still be around it. */
    private void awaits(String name) {
        part(name + ":not([hidden])").waitFor(ATTACHED);
    }

    private void press(String name) {
        part(name).dispatchEvent("click");
    }

    private Locator part(String name) {
        return page.locator("[id='" + id() + "'] " + (isADraft() ? "." : ".keeps .") + name);
    }
}
