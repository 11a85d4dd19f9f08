package clinic.strideback.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.careplan.PlanOpening.AddOn;
import clinic.strideback.careplan.rules.ExitVerdict;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Fact;
import clinic.strideback.shared.rules.Facts;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoveFactsTest {

    @Test
    void whatWasKnownThenComesBackAsItWas() {
        Facts facts = new Facts()
                .add(new Fact("slhbMin", Answer.of(18), Plans.DAY.minusDays(3), "an assessment"))
                .add(Fact.of("lsiSLHB", Answer.UNABLE));
        var exit = ShippedExits.table().get("P-TIGHT.B.EXIT.3", 1).judge(facts, Plans.DAY);
        var unknown = ShippedExits.table().get("P-TIGHT.B.EXIT.1", 1).judge(new Facts(), Plans.DAY);

        List<MoveFacts.Seen> read = MoveFacts.read(MoveFacts.write(List.of(exit, unknown)));

        assertThat(read).hasSize(2);
        assertThat(read.get(0).criterion()).isEqualTo("P-TIGHT.B.EXIT.3");
        assertThat(read.get(0).values())
                .containsExactly(
                        new MoveFacts.Value("slhbMin", "18", Plans.DAY.minusDays(3)),
                        new MoveFacts.Value("lsiSLHB", "UNABLE", null));
        assertThat(read.get(1)).isEqualTo(new MoveFacts.Seen("P-TIGHT.B.EXIT.1", ExitVerdict.NOT_ASSESSED, List.of()));
    }

    @Test
    void thePhaseInWhichAPlanOpensLeavesNone() {
        assertThat(MoveFacts.read(null)).isEmpty();
    }

    @Test
    void originsAndAddOnsAreReadAsTheyWereWritten() {
        List<Origin> origins = List.of(new Origin("P-HEID", "II"), Origin.ofRule("R17"));
        List<AddOn> addOns = List.of(new AddOn("R17", List.of("CORE-FRONT", "CORE-SIDE")), new AddOn("R22", List.of()));

        assertThat(Origin.write(origins)).isEqualTo("P-HEID/II R17");
        assertThat(Origin.read(Origin.write(origins))).isEqualTo(origins);
        assertThat(Origin.read("")).isEmpty();
        assertThat(AddOn.read(AddOn.write(addOns))).isEqualTo(addOns);
        assertThat(AddOn.read("")).isEmpty();
    }
}
