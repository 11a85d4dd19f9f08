package clinic.strideback.transfer;

import clinic.strideback.patient.Arrival;
import clinic.strideback.patient.Arrivals;
import clinic.strideback.patient.Arrivals.Known;
import clinic.strideback.patient.PatientForm;
import clinic.strideback.patient.rules.Likeness;
import clinic.strideback.patient.rules.PersonTraits;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.PatientId;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the verdict on each row of one file, some hundred at a time; remembers the rows before. */
final class ImportCheck {

    /** So many runners registered are kept in mind to be compared again. */
    private static final int REMEMBERED = 150_000;

    private final RowReader reader;
    private final Arrivals arrivals;
    private final ZoneId home;
    private final LocalDate today;
    private final SameFile earlier = new SameFile();
    private final Map<PatientId, PersonTraits> registered = new HashMap<>();

    ImportCheck(ColumnMapping mapping, Arrivals arrivals, ZoneId home, LocalDate today) {
        this.reader = new RowReader(mapping, today);
        this.arrivals = arrivals;
        this.home = home;
        this.today = today;
    }

    /** A row as it was read. */
    private record Draft(long line, @Nullable Arrival arrival, JsonArray errors) {

        Arrival told() {
            return Objects.requireNonNull(arrival);
        }
    }

    /** The next rows of the file with their verdicts. */
    List<StagedRow> verdicts(List<CsvRow> rows) {
        // each row is read and compared by itself: all processors may help
        List<Draft> drafts = rows.parallelStream().map(this::draft).toList();
        List<Draft> told =
                drafts.stream().filter(draft -> draft.arrival() != null).toList();
        if (registered.size() > REMEMBERED) {
            registered.clear();
        }
        List<Optional<Known>> known =
                arrivals.known(told.stream().map(Draft::told).toList(), null, registered);
        List<int[]> candidates = new ArrayList<>();
        for (Draft draft : told) {
            candidates.add(earlier.candidates(draft.told().lookup()));
            earlier.add(draft.line(), draft.told().traits(), draft.told().keys());
        }
        List<StagedRow> staged = new ArrayList<>(IntStream.range(0, told.size())
                .parallel()
                .mapToObj(i -> staged(told.get(i), known.get(i), candidates.get(i)))
                .toList());
        drafts.stream()
                .filter(draft -> draft.arrival() == null)
                .forEach(draft -> staged.add(StagedRow.refused(draft.line(), draft.errors())));
        return staged;
    }

    private StagedRow staged(Draft draft, Optional<Known> known, int[] candidates) {
        Arrival arrival = draft.told();
        boolean settled =
                known.filter(one -> one.score().likeness() == Likeness.EXACT).isPresent();
        return StagedRow.of(
                draft.line(),
                Drafts.written(arrival.form(), arrival.born()),
                known,
                settled ? Optional.empty() : earlier.best(arrival.traits(), candidates));
    }

    private Draft draft(CsvRow row) {
        RowReading reading = reader.read(row);
        if (reading instanceof RowReading.Refused refused) {
            return new Draft(row.line(), null, Drafts.errors(refused));
        }
        PatientForm form = Drafts.form(((RowReading.Taken) reading).runner());
        try {
            return new Draft(row.line(), Arrival.read(form, home, today), JsonValue.EMPTY_JSON_ARRAY);
        } catch (Invalid invalid) {
            return new Draft(row.line(), null, Drafts.errors(invalid, form));
        }
    }
}
