package clinic.strideback.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnMappingTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
                    Patient No|Last Name|First Name|DOB|Gender|Mobile|Phone|E-Mail|ZIP|Town|Comments
                    Patientennummer|Nachname|Vorname|Geburtsdatum|Geschlecht|Handy|Telefon|E-Mail|PLZ|Ort|Bemerkung
                    Dossiernummer|Achternaam|Voornaam|Geboortedatum|Geslacht|Mobiel|Telefoon|E-mail|Postcode|Plaats|Opmerkingen
                    Numéro de dossier|Nom|Prénom|Date de naissance|Sexe|Portable|Téléphone|Courriel|Code postal|Ville|Remarques
                    Historia clínica|Apellidos|Nombre|Fecha de nacimiento|Sexo|Móvil|Teléfono|Correo electrónico|CP|Ciudad|Notas
                    """)
    void theHeaderIsUnderstoodInFiveLanguages(String header) {
        ColumnMapping mapping = ColumnMapping.guess(List.of(header.split("\\|")));
        assertThat(List.of(
                        Column.FORMER_NUMBER,
                        Column.FAMILY_NAME,
                        Column.GIVEN_NAME,
                        Column.BIRTH_DATE,
                        Column.SEX,
                        Column.PHONE,
                        Column.PHONE_2,
                        Column.EMAIL,
                        Column.POSTAL_CODE,
                        Column.CITY,
                        Column.NOTE))
                .allSatisfy(column -> assertThat(mapping.places()).containsKey(column))
                .extracting(column -> mapping.places().get(column))
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @ParameterizedTest
    @CsvSource({
        "date_of_birth,BIRTH_DATE",
        "  GEB.-DATUM ,BIRTH_DATE",
        "Straße,STREET",
        "STRASSE,STREET",
        "prenom,GIVEN_NAME",
        "País,COUNTRY",
        "surname,FAMILY_NAME",
        "Name,FULL_NAME",
        "Rufname,PREFERRED_NAME",
        "Muttersprache,LANGUAGE"
    })
    void caseAccentsAndPunctuationMakeNoDifference(String heading, Column column) {
        assertThat(ColumnMapping.guess(List.of(heading)).at(0)).contains(column);
    }

    @Test
    void aNameBesideAGivenNameIsAFamilyName() {
        assertThat(ColumnMapping.guess(List.of("Name", "Vorname")).places())
                .isEqualTo(Map.of(Column.FAMILY_NAME, 0, Column.GIVEN_NAME, 1));
        assertThat(ColumnMapping.guess(List.of("Full name", "First name")).places())
                .isEqualTo(Map.of(Column.FULL_NAME, 0, Column.GIVEN_NAME, 1));
    }

    @Test
    void whatIsNotUnderstoodTellsNothing() {
        ColumnMapping mapping = ColumnMapping.guess(List.of("Shoe size", "", "🏃", "<b>"));
        assertThat(mapping.places()).isEmpty();
        assertThat(mapping.dateOrder()).isEqualTo(DateOrder.UNDECIDED);
    }

    @Test
    void aThingIsToldByOneColumnAlone() {
        ColumnMapping mapping = ColumnMapping.guess(List.of("email", "email", "mail"));
        assertThat(mapping.places()).isEqualTo(Map.of(Column.EMAIL, 0));
        ColumnMapping changed = mapping.with(2, Column.EMAIL);
        assertThat(changed.places()).isEqualTo(Map.of(Column.EMAIL, 2));
        assertThat(changed.with(2, Column.NOTE).places()).isEqualTo(Map.of(Column.NOTE, 2));
        assertThat(changed.with(2, (Column) null).at(2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "03/04/1980 25/04/1980,DAY_FIRST",
        "03/04/1980 04/25/1980,MONTH_FIRST",
        "3-4-1980 31-1-1980,DAY_FIRST",
        "03/04/1980 05/06/1980,UNDECIDED",
        "25/04/1980 04/25/1980,UNDECIDED",
        "1980-04-03 05/05/1980 1980 13.4.1980,ISO",
        "03.04.1980 nonsense 31/31/1980,ISO",
        "25/04/1980 nonsense,DAY_FIRST"
    })
    void aNumberAboveTwelveTellsTheOrderOfDates(String dates, DateOrder order) throws IOException {
        assertThat(sampled("born\n" + dates.replace(' ', '\n') + "\n").dateOrder())
                .isEqualTo(order);
    }

    @Test
    void theFirstThousandRowsTellTheOrder() throws IOException {
        assertThat(sampled("dob\n" + "3/4/1980\n".repeat(999) + "25/4/1980\n").dateOrder())
                .isEqualTo(DateOrder.DAY_FIRST);
        assertThat(sampled("dob\n" + "3/4/1980\n".repeat(1000) + "25/4/1980\n").dateOrder())
                .isEqualTo(DateOrder.UNDECIDED);
        assertThat(sampled("city,dob\nUlm\nUlm, 25/4/1980 ").dateOrder()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(sampled("city\nUlm").dateOrder()).isEqualTo(DateOrder.ISO);
    }

    private ColumnMapping sampled(String text) throws IOException {
        CsvFile file = CsvFile.open(Files.writeString(folder.resolve("runners.csv"), text));
        return ColumnMapping.guess(file.header()).withDateOrderOf(file);
    }
}
