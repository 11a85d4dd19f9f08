package clinic.strideback.registry;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.registry.RunnerHit.Piece;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerTest {

    @ParameterizedTest
    @CsvSource({
        "Kovaříková, kovari, [Kovaří]ková",
        "García-Márquez, marq, García-[Márq]uez",
        "Weiß, weiss, [Weiß]",
        "Anna Lena, lena, Anna [Lena]",
        "Иванов, ivan, [Иван]ов",
        "<b>Ann, ann, <b>[Ann]",
        "Kovaříková, zz, Kovaříková"
    })
    void whatWasTypedIsMarkedInTheNameAsItIsWritten(String name, String typed, String marked) {
        List<Piece> pieces = new Marker(List.of(Set.of(typed))).mark(name);
        assertThat(pieces.stream()
                        .map(piece -> piece.typed() ? "[" + piece.text() + "]" : piece.text())
                        .collect(Collectors.joining()))
                .isEqualTo(marked);
    }
}
