package clinic.strideback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

/** What the server may complain about. Anything else at WARN or above fails the journey that brought it about. */
final class ServerLog {

    private record Expected(String because, Pattern line) {}

    /** At most eight, each with its reason. */
    private static final List<Expected> EXPECTED = List.of(new Expected(
            "the login adapter is WildFly's own, and its API is in a module that WildFly calls private",
            Pattern.compile("WFLYSRV0018: .*\"org\\.wildfly\\.security\\.elytron-http-oidc\"")));

    private ServerLog() {}

    static void isAsExpected() {
        assertThat(EXPECTED).hasSizeLessThanOrEqualTo(8);
        assertThat(RunningClinic.complaints())
                .as("warnings and errors in the server's log")
                .allSatisfy(line -> assertThat(EXPECTED)
                        .as(line)
                        .anyMatch(expected -> expected.line().matcher(line).find()));
    }
}
