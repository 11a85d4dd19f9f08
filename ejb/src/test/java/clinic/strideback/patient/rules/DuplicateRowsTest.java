package clinic.strideback.patient.rules;

import static clinic.strideback.patient.rules.Someone.someone;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row of the shipped table, on both sides of its edge. */
class DuplicateRowsTest {

    private final DuplicateTable table = Tables.shipped();

    @ParameterizedTest
    @CsvSource({
        "schmidt, schmidt, D10",
        "garcia lopez, lopez garcia, D10",
        "de la cruz, delacruz, D10",
        "krause, krauss, D12", // similarity 0.933
        "thompson, tomson, D14", // 0.925
        "schmidt meier, meier, D11",
        "de la cruz, de la torre, D19",
        "meyer, maier, D13",
        "schmidt meyer, maier, D13",
        "yildiz, yildirim, D14", // 0.892
        "yilmaz, yildiz, D19", // 0.844
        "王, 王, D10",
        "王, 李, D19",
    })
    void familyNames(String one, String other, String row) {
        assertRow(someone().family(one), someone().family(other), row);
    }

    @ParameterizedTest
    @CsvSource({
        "anna, anna, D20",
        "anna maria, anna, D21",
        "johanna, joanna, D22", // 0.962
        "katharina, catarina, D26", // 0.884
        "max, maximilian, D23",
        "lena, magdalena, D23",
        "max anna, maximilian anna, D23",
        "joh, johanna, D23",
        "jo, johanna, D26",
        "filip, philip, D24",
        "j, john, D25",
        "john f, john fitzgerald, D25",
        "j, mark, D29",
        "susi, susanne, D26", // 0.808
        "lisa, lena, D29", // 0.667
        "anna maria, anna sophie, D29",
    })
    void givenNames(String one, String other, String row) {
        assertRow(someone().given(one), someone().given(other), row);
    }

    @ParameterizedTest
    @CsvSource({
        "ahmed, hassan, hassan, ahmed, D01",
        "ahmed, hassan, hassan ali, ahmed, D01",
        "garcia, anna, anna, gracia, D01", // 0.950
        "marc, anna, anna, mark, D19 D29", // 0.883
        "ahmed, hassan, hassan, omar, D19 D29",
        "ali, ali, ali, ali, D10 D20",
    })
    void namesExchanged(String family, String given, String otherFamily, String otherGiven, String rows) {
        assertRow(
                someone().family(family).given(given),
                someone().family(otherFamily).given(otherGiven),
                rows);
    }

    @Test
    void oneNameAloneCannotBeExchanged() {
        assertRow(someone().family("ahmed"), someone().family("hassan").given("ahmed"), "D19");
        assertRow(someone().given("ahmed"), someone().family("ahmed").given("hassan"), "D29");
    }

    @ParameterizedTest
    @CsvSource({
        "1980-03-12, 1980-03-12, D30",
        "1980-03-12, 1980-12-03, D31",
        "1980-03-13, 1980-12-03, D36",
        "1980-03-12, 1980-03-21, D32",
        "1980-03-12, 1908-03-12, D32",
        "1980-03-12, 1980-03-17, D33",
        "1980-03-12, 1990-03-12, D33",
        "1980-03-12, 1980-04-17, D36",
        "1980-03-12, 1980-03, D34",
        "1980-03, 1980-03, D34",
        "1980-03, 1980-04, D36",
        "1980-03, 1981-03, D39",
        "1980-03-12, 1980, D35",
        "1980-03, 1980, D35",
        "1980, 1980, D35",
        "1980, 1981, D39",
        "1980-03-12, 1991-04-12, D39",
    })
    void birthDates(String one, String other, String row) {
        assertRow(someone().born(one), someone().born(other), row);
    }

    @ParameterizedTest
    @CsvSource({
        "FEMALE, FEMALE, D40",
        "FEMALE, MALE, D49",
        "OTHER, MALE, D49",
        "FEMALE, UNKNOWN, ''",
        "UNKNOWN, UNKNOWN, ''"
    })
    void sexes(String one, String other, String row) {
        assertRow(someone().sex(one), someone().sex(other), row);
    }

    @ParameterizedTest
    @CsvSource({
        "4915112345678, 4915112345678, D51",
        "4915112345678 4930111, 4930222 4915112345678, D51",
        "4915112345678, 4915112345679, D52",
        "4915112345678, 4915112345687, D53",
        "4915112345678, 4915112348675, D59",
        "4915112345678, 4915112345667, D59",
        "4915112345678, 491511234567, D59",
        "4915112345678, 4915112345689, D59",
        "4915112345678, 4915112345697, D59",
    })
    void phones(String one, String other, String row) {
        assertRow(someone().phones(one), someone().phones(other), row);
    }

    @ParameterizedTest
    @CsvSource({"anna@example.org, anna@example.org, D61", "anna@example.org, anne@example.org, D69"})
    void emails(String one, String other, String row) {
        assertRow(someone().emails(one), someone().emails(other), row);
    }

    @ParameterizedTest
    @CsvSource({
        "tom, ben, D19 D29 D50 D60",
        "susi, susanne, D19 D26 D51 D61", // 0.808
        "lisa, lena, D19 D29 D50 D60", // 0.667
        "max, maximilian, D19 D23 D51 D61",
        "weber, koch, D01 D51 D61",
    })
    void sharedContactsAreOfOneHouseholdWhenTheGivenNamesDiffer(String one, String other, String rows) {
        Someone at = someone().phones("4930111").emails("home@example.org");

        assertRow(at.family("koch").given(one), at.family("weber").given(other), rows);
    }

    @Test
    void sharedContactsCountInFullWhereOneHasNoGivenName() {
        Someone at = someone().phones("4930111");

        assertRow(at.given("tom"), at, "D51");
        assertRow(at, at, "D51");
    }

    private void assertRow(Someone one, Someone other, String ids) {
        assertThat(table.score(one.traits(), other.traits()).why())
                .extracting(Agreement::id)
                .containsExactly(ids.isEmpty() ? new String[0] : ids.split(" "));
    }
}
