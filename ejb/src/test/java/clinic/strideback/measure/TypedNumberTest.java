package clinic.strideback.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    93,5        | 93.5      | ''
                    93.5        | 93.5      | ''
                    18,2 kg     | 18.2      | kg
                    18.2kg      | 18.2      | kg
                    12°         | 12        | °
                    3/10        | 3         | /10
                    -8,5        | -8.5      | ''
                    −8.5        | -8.5      | ''
                    – 8         | -8        | ''
                    +8          | 8         | ''
                    7           | 7         | ''
                    1234        | 1234      | ''
                    0,500       | 0.500     | ''
                    ,5          | 0.5       | ''
                    .25         | 0.25      | ''
                    1234,567    | 1234.567  | ''
                    12,3456     | 12.3456   | ''
                    1.234,5     | 1234.5    | ''
                    1,234.5     | 1234.5    | ''
                    1.234.567   | 1234567   | ''
                    1,234,567.8 | 1234567.8 | ''
                    1 234,5     | 1234.5    | ''
                    1'234.5     | 1234.5    | ''
                    1’234       | 1234      | ''
                    1 234       | 1234      | ''
                    """)
    void bothSeparatorsAreReadWhereTheyMeanOneThing(String typed, BigDecimal amount, String unit) {
        assertThat(TypedNumber.read(typed)).isInstanceOfSatisfying(TypedNumber.Value.class, value -> {
            assertThat(value.amount()).isEqualByComparingTo(amount);
            assertThat(value.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "1,234", "12,500", "-999.999", "1,234 N"})
    void aThousandOrADecimalIsAskedBack(String typed) {
        assertThat(TypedNumber.read(typed)).isEqualTo(TypedNumber.Unclear.AMBIGUOUS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "18,",
                "18.",
                "1,2,3",
                "1.2.3",
                "12.34,5",
                "1,23.4",
                "1.234.56",
                "1.234,567,8",
                "--5",
                "5-",
                "1e3",
                "NaN",
                "1 23",
                "½",
                "18 19"
            })
    void whatIsNoNumberIsNotMadeOne(String typed) {
        TypedNumber read = TypedNumber.read(typed);
        assertThat(read)
                .satisfiesAnyOf(
                        it -> assertThat(it).isEqualTo(TypedNumber.Unclear.NOT_A_NUMBER),
                        it -> assertThat(((TypedNumber.Value) it).unit()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({"93\u00a05", "1\u202f234\u00a0567"})
    void blanksFromCopiedTablesAreGroupsOrNothing(String typed) {
        assertThat(TypedNumber.read(typed)).isNotEqualTo(new TypedNumber.Value(new BigDecimal("935"), ""));
    }
}
