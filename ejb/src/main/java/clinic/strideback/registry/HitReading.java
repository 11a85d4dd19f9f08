package clinic.strideback.registry;

import clinic.strideback.clinic.Clinics;
import clinic.strideback.measure.BirthDate;
import clinic.strideback.patient.PatientNumber;
import clinic.strideback.patient.Standing;
import clinic.strideback.registry.RunnerHit.Likeness;
import clinic.strideback.registry.RunnerHit.Piece;
import clinic.strideback.shared.Cells;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PatientId;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what the database found, and marks what was typed. */
record HitReading(RunnerQuery query, Clinics clinics, Clock clock) {

    /** Where the costs of {@code find_runners} begin. */
    private static final int INSIDE = 10;

    private static final int ALMOST = 20;

    RunnerHit hit(Tuple row) {
        Marker marker = new Marker(query.places());
        List<String> numbers = List.of(row.get("numbers", String.class).split(","));
        BirthDate born = new BirthDate(
                Objects.requireNonNull(Cells.date(row, "birth_date")),
                BirthDate.Precision.valueOf(row.get("birth_precision", String.class)));
        Standing standing = Standing.valueOf(row.get("standing", String.class));
        ZoneId home = ZoneId.of(row.get("zone", String.class));
        return new RunnerHit(
                new PatientId(row.get("patient_id", UUID.class)),
                PatientNumber.show(numbers.get(0)),
                formerNumber(numbers),
                marker.mark(row.get("family", String.class)),
                marker.mark(row.get("given", String.class)),
                others(row, marker),
                born,
                standing == Standing.DECEASED ? null : born.age(LocalDate.now(clock.withZone(home))),
                clinics.get(new ClinicId(row.get("clinic_id", UUID.class))).name(),
                row.get("therapist", String.class),
                LocalDate.ofInstant(row.get("registered_at", Instant.class), home),
                standing,
                likeness(row.get("cost", Integer.class)));
    }

    private @Nullable String formerNumber(List<String> numbers) {
        return numbers.stream()
                .skip(1)
                .filter(number -> query.places().stream().flatMap(Set::stream).anyMatch(start -> ("#" + number)
                        .startsWith(start)))
                .map(PatientNumber::show)
                .findFirst()
                .orElse(null);
    }

    private static List<Piece> others(Tuple row, Marker marker) {
        List<Piece> pieces = new ArrayList<>();
        for (String name : List.of("preferred", "former", "native")) {
            List<Piece> more = marker.mark(row.get(name, String.class));
            if (!pieces.isEmpty() && !more.isEmpty()) {
                pieces.add(new Piece(", ", false));
            }
            pieces.addAll(more);
        }
        return List.copyOf(pieces);
    }

    private static Likeness likeness(int cost) {
        if (cost >= ALMOST) {
            return Likeness.ALMOST;
        }
        return cost >= INSIDE ? Likeness.CONTAINS : Likeness.BEGINS;
    }
}
