package clinic.strideback.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnippetFormTest {

    @Test
    void anAbbreviationIsTakenWithItsDotAndInCapitalsToo() {
        SnippetForm form = new SnippetForm();
        form.setAbbreviation(" .Läufe ");
        form.setWords(" Four runs.\r\nOne long. ");

        assertThat(form.getAbbreviation()).isEqualTo("läufe").matches(SnippetForm.ABBREVIATION);
        assertThat(form.getWords()).isEqualTo("Four runs.\nOne long.");
    }

    @Test
    void nothingTypedIsNothing() {
        SnippetForm form = new SnippetForm();
        form.setAbbreviation(" . ");
        form.setWords(" \n");

        assertThat(form.getAbbreviation()).isNull();
        assertThat(form.getWords()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5k", "two words", "a,b", "-a", "abcdefghijklmnopqrstu"})
    void whatANoteWouldNotTakeForOneIsNone(String typed) {
        assertThat(typed).doesNotMatch(SnippetForm.ABBREVIATION);
    }
}
