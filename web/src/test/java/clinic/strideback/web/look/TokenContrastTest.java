package clinic.strideback.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text needs 4.5 : 1, marks 3 : 1, in both themes (WCAG 2.2, 1.4.3 and 1.4.11). A pair is listed here before a page uses it. */
class TokenContrastTest {
    private static final Pattern COLOUR =
            Pattern.compile("--sb-([a-z0-9-]+):\\s*light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)");
    private static final Pattern USE = Pattern.compile("var\\(--sb-([a-z0-9-]+)\\)");
    private static final Pattern DECLARED = Pattern.compile("--sb-([a-z0-9-]+):");
    private static final Pattern OWN_COLOUR =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgb\\(|\\bhsl\\(|font-size:\\s*\\d");

    @ParameterizedTest
    @CsvSource(textBlock = """
            ink,           surface
            ink,           paper
            ink,           sunken
            ink,           notmet-soft
            ink,           hover
            ink-2,         surface
            ink-2,         paper
            ink-2,         sunken
            ink-2,         hover
            ink-2,         unknown-soft
            ink-2,         band-b
            ink-2,         danger-soft
            ink-3,         surface
            ink-3,         paper
            ink-3,         sunken
            ink-3,         hover
            ink-3,         accent-soft
            ink-3,         band-b
            accent,        surface
            accent,        paper
            accent,        hover
            accent,        sunken
            on-accent,     accent
            on-accent,     accent-strong
            accent-strong, accent-soft
            met,           surface
            met,           met-soft
            met,           hover
            notmet,        surface
            notmet,        paper
            notmet,        notmet-soft
            notmet,        hover
            unknown,       surface
            unknown,       hover
            stale,         surface
            stale,         paper
            stale,         stale-soft
            stale,         hover
            danger,        surface
            danger,        danger-soft
            surface,       danger
            surface,       ink
            info,          info-soft
            pain,          surface
            pain,          band-b
            """)
    void textIsReadable(String ink, String ground) {
        assertThat(worst(ink, ground)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            line-field, surface
            accent,     paper
            accent,     surface
            uninvolved, surface
            done,       plan
            done,       surface
            done,       accent-soft
            pain,       met-soft
            unknown,    surface
            over,       surface
            pain-4,     surface
            pain-6,     surface
            pain-8,     surface
            pain-10,    surface
            """)
    void marksAreVisible(String mark, String ground) {
        assertThat(worst(mark, ground)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void everyTokenInUseIsDeclared() {
        List<String> declared = all(DECLARED, Pages.text(Pages.STYLE.resolve("tokens.css")));
        for (String suffix : List.of(".css", ".svg")) {
            Pages.ending(Pages.STYLE, suffix)
                    .forEach(file -> assertThat(declared).as(file.toString()).containsAll(all(USE, Pages.text(file))));
        }
    }

    @Test
    void onlyTheTokensHaveColoursAndTypeSizes() {
        Pages.ending(Pages.STYLE, ".css").stream()
                .filter(file -> !file.endsWith("tokens.css"))
                .forEach(file -> assertThat(all(OWN_COLOUR, Pages.text(file)))
                        .as(file.toString())
                        .isEmpty());
    }

    private static double worst(String ink, String ground) {
        Map<String, int[]> colours = colours();
        return Math.min(
                contrast(colours.get(ink)[0], colours.get(ground)[0]),
                contrast(colours.get(ink)[1], colours.get(ground)[1]));
    }

    private static Map<String, int[]> colours() {
        Map<String, int[]> colours = new HashMap<>();
        Matcher colour = COLOUR.matcher(Pages.text(Pages.STYLE.resolve("tokens.css")));
        while (colour.find()) {
            colours.put(
                    colour.group(1),
                    new int[] {Integer.parseInt(colour.group(2), 16), Integer.parseInt(colour.group(3), 16)});
        }
        return colours;
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear((rgb >> 16) & 255) + 0.7152 * linear((rgb >> 8) & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.groupCount() == 0 ? matcher.group() : matcher.group(1));
        }
        return found;
    }
}
