package clinic.strideback.shared.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTableTest {

    private static final String HEAD =
            "id,alternative,measure,comparison,threshold,unit,ifMissing,source,evidence,plan";

    @ParameterizedTest
    @CsvSource({
        "<,80,79.999,true", "<,80,80,false", "<=,80,80.0,true", "<=,80,80.001,false",
        ">,80,80.001,true", ">,80,80,false", ">=,80,80,true", ">=,80,79.999,false",
        "=,80,80.0,true", "=,80,81,false", "!=,80,80.0,false", "!=,80,81,true",
        "in,80 90,90,true", "in,80 90,85,false"
    })
    void aNumberComparesByValueAndUnrounded(String sign, String threshold, BigDecimal value, boolean met) {
        assertThat(judge(sign, threshold, Answer.of(value))).isEqualTo(met ? Verdict.MET : Verdict.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
        "=,SUDDEN,SUDDEN,true",
        "=,SUDDEN,GRADUAL,false",
        "!=,SUDDEN,GRADUAL,true",
        "!=,SUDDEN,SUDDEN,false",
        "in,3c 4 4c,4,true",
        "in,3c 4 4c,3a,false"
    })
    void aWordComparesAsAWhole(String sign, String threshold, String value, boolean met) {
        assertThat(judge(sign, threshold, Answer.word(value))).isEqualTo(met ? Verdict.MET : Verdict.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"<", "<=", ">", ">=", "=", "!=", "in"})
    void unableBecauseOfPainMeetsNothing(String sign) {
        assertThat(judge(sign, "80", Answer.UNABLE)).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aWordHasNoOrder() {
        assertThatThrownBy(() -> judge("<", "80", Answer.word("SUDDEN"))).hasMessageContaining("SUDDEN");
    }

    @Test
    void aMissingFindingIsNotAssessedUnlessItsRowLetsItCount() {
        RuleTable table = table("R1,1,days,<=,4,d,MET,S,TRIAL,A", "R2,1,days,<=,4,d,NOT_MET,S,TRIAL,B");

        Judgement counts = only(table.get("R1"), new Facts());
        Judgement asks = only(table.get("R2"), new Facts());

        assertThat(counts.verdict()).isEqualTo(Verdict.MET);
        assertThat(counts.fact()).isNull();
        assertThat(asks.verdict()).isEqualTo(Verdict.NOT_ASSESSED);
        assertThat(counts.criterion().inWords()).isEqualTo("days <= 4 d (or not known)");
        assertThat(asks.criterion().inWords()).isEqualTo("days <= 4 d");
    }

    @Test
    void everyRowOfOneAlternativeIsNeededAndOneAlternativeIsEnough() {
        RuleTable table =
                table("R1,1,a,=,Y,,NOT_MET,S,TRIAL,A", "R1,1,b,=,Y,,NOT_MET,,,", "R1,2,c,=,Y,,NOT_MET,T,COHORT,");
        Rule rule = table.get("R1");

        assertThat(rule.judge(facts("a")).met()).isFalse();
        assertThat(rule.judge(facts("a", "b")).met()).isTrue();
        assertThat(rule.judge(facts("c")).met()).isTrue();
        assertThat(rule.judge(facts("c")).judgements()).hasSize(3);
        assertThat(rule.criteria().map(Criterion::source)).containsExactly("S", "S", "T");
        assertThat(rule.criteria().map(Criterion::evidence))
                .containsExactly(Evidence.TRIAL, Evidence.TRIAL, Evidence.COHORT);
        assertThat(rule.criteria().map(Criterion::id)).containsExactly("R1.a", "R1.b", "R1.c");
        assertThat(rule.outcome()).containsExactly(Map.entry("plan", "A"));
        assertThat(rule.outcome("plan")).isEqualTo("A");
        assertThat(rule.outcome("cap")).isEmpty();
    }

    @Test
    void aRuleWithoutCriteriaCatchesTheRest() {
        Rule rule = table("R9,,,,,,,S,EXPERT,A").get("R9");

        assertThat(rule.judge(new Facts()).met()).isTrue();
        assertThat(rule.judge(new Facts()).nearMisses()).isEmpty();
        assertThat(rule.criteria()).isEmpty();
    }

    @Test
    void aNearMissLacksOneRowAndByAKnownValue() {
        Rule rule =
                table("R1,1,a,=,Y,,NOT_MET,S,TRIAL,A", "R1,1,b,=,Y,,NOT_MET,,,").get("R1");

        assertThat(rule.judge(facts("a").add("b", Answer.NO)).nearMisses())
                .extracting(miss -> miss.criterion().measure())
                .containsExactly("b");
        assertThat(rule.judge(facts("a")).nearMisses()).isEmpty();
        assertThat(rule.judge(new Facts().add("a", Answer.NO).add("b", Answer.NO))
                        .nearMisses())
                .isEmpty();
        assertThat(rule.judge(facts("a", "b")).nearMisses()).isEmpty();
    }

    @Test
    void aFactKeepsItsDayAndOriginAndALaterOneReplacesIt() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        Fact taken = new Fact("a", Answer.of(3), day, "assessment");
        Facts facts = Facts.of(List.of(Fact.of("a", Answer.of(true)), taken)).add("b", null);

        assertThat(facts.find("a")).contains(taken);
        assertThat(facts.knows("b")).isFalse();
        assertThat(facts.all()).containsExactly(taken);
        assertThat(Answer.of(false)).isEqualTo(Answer.NO);
    }

    @Test
    void aTableThatCannotBeReadSaysWhere() {
        assertThatThrownBy(() -> table("R1,1,a,~,1,,NOT_MET,S,TRIAL,A")).hasMessageContaining("~");
        assertThatThrownBy(() -> table("R1,1,a,=,1,,SOMETIMES,S,TRIAL,A")).hasMessageContaining("SOMETIMES");
        assertThatThrownBy(() -> RuleTable.of("t", "v", "c", List.of(Map.of("id", "R1"))))
                .hasMessageContaining("measure");
        assertThatThrownBy(() -> table("R1,1,a,=,1,,MET,S,TRIAL,A").get("R2")).hasMessageContaining("R2");
    }

    @Test
    void theDocumentShowsEachRuleWithItsReason() {
        RuleTable table = table(
                "R1,1,a,<,80,%,NOT_MET,S,TRIAL,A",
                "R1,1,b,=,Y,,NOT_MET,,,", "R1,2,c,>=,4,d,MET,,,", "R9,,,,,,,S,EXPERT,");
        Map<String, String> texts = new HashMap<>(Map.of("title", "Plans", "intro", "Read me.", "R1.title", "First"));
        texts.putAll(Map.of("R1.because", "weak", "R1.source", "S 2020", "R9.title", "Rest", "R9.because", "else"));

        assertThatThrownBy(() -> new RuleDocument(texts).toMarkdown(table)).hasMessageContaining("R9.source");

        texts.put("R9.source", "habit");
        assertThat(new RuleDocument(texts).toMarkdown(table)).isEqualTo("""
                        # Plans

                        Generated from `t-v.csv`; do not edit by hand.

                        Read me.

                        ## R1: First

                        - When: `a < 80 %` and `b = Y`; or `c >= 4 d (or not known)`
                        - plan: A
                        - Because: weak
                        - Source: S 2020 (TRIAL)

                        ## R9: Rest

                        - When: otherwise
                        - Because: else
                        - Source: habit (EXPERT)
                        """);
    }

    private static Verdict judge(String sign, String threshold, Answer answer) {
        Rule rule = table("R1,1,a," + sign + "," + threshold + ",,NOT_MET,S,TRIAL,A")
                .get("R1");
        return only(rule, new Facts().add("a", answer)).verdict();
    }

    private static Judgement only(Rule rule, Facts facts) {
        return rule.judge(facts).judgements().get(0);
    }

    private static Facts facts(String... yes) {
        Facts facts = new Facts();
        Arrays.stream(yes).forEach(measure -> facts.add(measure, Answer.YES));
        return facts;
    }

    private static RuleTable table(String... lines) {
        String[] columns = HEAD.split(",", -1);
        List<Map<String, String>> rows = Arrays.stream(lines)
                .map(line -> {
                    String[] cells = line.split(",", -1);
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int i = 0; i < columns.length; i++) {
                        row.put(columns[i], cells[i]);
                    }
                    return row;
                })
                .toList();
        return RuleTable.of("t", "v", "checksum", rows);
    }
}
