package clinic.strideback.questionnaire.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One version of the table of instruments.
 *
 * @param all in the order in which they are offered
 */
public record InstrumentTable(String version, List<Instrument> all) {

    /** Reads the rows of the table's file. */
    public static InstrumentTable of(String version, List<Map<String, String>> rows) {
        return new InstrumentTable(version, rows.stream().map(Instrument::of).toList());
    }

    public Optional<Instrument> find(String code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
