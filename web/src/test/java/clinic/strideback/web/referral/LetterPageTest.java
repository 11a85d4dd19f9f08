package clinic.strideback.web.referral;

import clinic.strideback.referral.LetterRow;
import clinic.strideback.referral.LetterView;
import clinic.strideback.referral.LetterView.Texts;
import clinic.strideback.referral.rules.Urgency;
import clinic.strideback.shared.PatientId;
import clinic.strideback.web.print.Papers;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LetterPageTest {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 20, 9, 30);

    @Test
    void everySheetOfALetterIsAccessibleAndSaysWhose() throws IOException {
        Texts texts = new Texts(
                "Dr. Ängström\nŁódzka 1",
                "Verdacht auf Abriss",
                Papers.LONG,
                "Entlastung, Kühlung",
                "MRT innerhalb von 48 h");
        Papers.areAccessibleAndSayWhose(
                locale -> new LetterPage(locale).of(Papers.aRunner(), letter(true, AT.minusDays(1), texts)));
    }

    @Test
    void aDraftWithNothingInItIsAccessible() throws IOException {
        Texts nothing = new Texts(null, null, null, null, null);
        Papers.areAccessibleAndSayWhose(
                locale -> new LetterPage(locale).of(Papers.aRunner(), letter(false, null, nothing)));
    }

    private static LetterView letter(boolean signed, @Nullable LocalDateTime corrected, Texts texts) {
        LetterRow row =
                new LetterRow(new UUID(0, 1), new UUID(0, 2), signed, texts.addressee(), AT, "Tara Therapist", null);
        return new LetterView(
                row,
                new PatientId(new UUID(0, 3)),
                "RF-04",
                true,
                "Laufklinik Łódź, ul. Biegowa 5, 90-001 Łódź, +48 42 555 01 23",
                corrected,
                Urgency.URGENT_48H,
                texts,
                1);
    }
}
