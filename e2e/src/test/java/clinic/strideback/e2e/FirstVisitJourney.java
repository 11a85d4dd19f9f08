package clinic.strideback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What the first visit to the therapist's home costs a browser that has seen nothing of it yet; nobody else is on the way meanwhile. */
@Isolated
class FirstVisitJourney extends Journey {
    private static final int KILOBYTE = 1024;
    private static final int LIMIT = 300 * KILOBYTE;

    @Test
    void theFirstVisitIsSmallAndItsResourcesAreKept() {
        Visitor tara = visitor();
        List<Response> responses = new ArrayList<>();
        tara.page().onResponse(response -> {
            if (response.url().startsWith(RunningClinic.address("/"))) {
                responses.add(response);
            }
        });
        tara.signIn(Person.TARA).awaits("Needs you");
        tara.page().waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(responses).as("page, styles, scripts").hasSizeGreaterThan(4);
        assertThat(responses.stream().mapToInt(FirstVisitJourney::bytes).sum()).isLessThanOrEqualTo(LIMIT);
        List<Response> resources = responses.stream()
                .filter(response -> response.url().contains("/jakarta.faces.resource/"))
                .toList();
        assertThat(resources).isNotEmpty().allSatisfy(resource -> {
            assertThat(resource.url()).as("another content has another address").contains("v=");
            assertThat(resource.headerValue("cache-control")).isEqualTo("public, max-age=31536000, immutable");
            assertThat(resource.headerValue("content-encoding"))
                    .as(resource.url())
                    .isEqualTo("gzip");
        });
    }

    @Test
    void aDrawingOfAnExerciseIsOpenAndKeptAndOneThatIsNotThereIsNot() {
        APIRequestContext browser = visitor().page().request();
        APIResponse drawing = browser.get(RunningClinic.address("/drawing/BR-SL.svg"));
        assertThat(drawing.text()).contains("id=\"d\"");
        assertThat(drawing.headers())
                .containsEntry("content-type", "image/svg+xml;charset=UTF-8")
                .containsEntry("content-encoding", "gzip")
                .containsEntry("cache-control", "public, max-age=31536000, immutable");
        APIResponse none = browser.get(RunningClinic.address("/drawing/OWN-1.svg"));
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.headers()).containsEntry("cache-control", "no-store");
    }

    private static int bytes(Response response) {
        Sizes sizes = response.request().sizes();
        return sizes.responseBodySize + sizes.responseHeadersSize;
    }
}
