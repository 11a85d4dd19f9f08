package clinic.strideback.transfer;

import clinic.strideback.measure.BirthDate;
import clinic.strideback.patient.Sex;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads rows of a file as runners. What can be read in two ways is refused and never guessed. */
public final class RowReader {

    private static final Pattern PHONE = Pattern.compile("[+0-9 ()/.-]*");
    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s@.<>()\\[\\],;:\"\\\\]+(\\.[^\\s@.<>()\\[\\],;:\"\\\\]+)*@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    private final ColumnMapping mapping;
    private final LocalDate today;

    /**
     * A reader of the rows of one file.
     *
     * @param today after which nobody is born
     */
    public RowReader(ColumnMapping mapping, LocalDate today) {
        this.mapping = mapping;
        this.today = today;
    }

    /** Reads a row. */
    public RowReading read(CsvRow row) {
        int expected = mapping.header().size();
        int found = row.cells().size();
        if (found != expected) {
            RowError wrong = RowError.of(null, "", "transfer.row.cells", expected, found);
            return new RowReading.Refused(row.line(), List.of(wrong));
        }
        RowCells cells = new RowCells(mapping, row);
        Name name = name(cells);
        Optional<BirthDate> birthDate = birthDate(cells);
        Sex sex = sex(cells);
        cells.demand(Column.PHONE, PHONE, "transfer.row.phone");
        cells.demand(Column.PHONE_2, PHONE, "transfer.row.phone");
        cells.demand(Column.EMAIL, EMAIL, "transfer.row.email");
        return birthDate.isPresent() && cells.errors().isEmpty()
                ? new RowReading.Taken(row.line(), runner(cells, name, birthDate.get(), sex))
                : new RowReading.Refused(row.line(), cells.errors());
    }

    private static RunnerRow runner(RowCells cells, Name name, BirthDate birthDate, Sex sex) {
        return new RunnerRow(
                name.family(),
                name.given(),
                cells.text(Column.PREFERRED_NAME),
                birthDate,
                sex,
                cells.text(Column.PHONE),
                cells.text(Column.PHONE_2),
                cells.text(Column.EMAIL),
                cells.text(Column.STREET),
                cells.text(Column.POSTAL_CODE),
                cells.text(Column.CITY),
                cells.text(Column.COUNTRY),
                cells.text(Column.LANGUAGE),
                cells.text(Column.FORMER_NUMBER),
                cells.text(Column.NOTE));
    }

    private record Name(String family, String given) {}

    private static Name name(RowCells cells) {
        Name name = new Name(cells.text(Column.FAMILY_NAME), cells.text(Column.GIVEN_NAME));
        String full = cells.text(Column.FULL_NAME);
        if (name.family().isEmpty() && name.given().isEmpty()) {
            name = split(full);
        }
        if (name.family().isEmpty()) {
            cells.missing(full.isEmpty() ? Column.FAMILY_NAME : Column.FULL_NAME, "transfer.row.name.missing");
        }
        return name;
    }

    /** "Family, Given" or "Given Family", where small words before the last belong to the family: "Ludwig van Beethoven". */
    private static Name split(String full) {
        int comma = full.indexOf(',');
        if (comma >= 0) {
            return new Name(Words.trimmed(full.substring(0, comma)), Words.trimmed(full.substring(comma + 1)));
        }
        List<String> words = List.of(full.split("[\\s\\p{Z}]+"));
        int family = words.size() - 1;
        while (family > 1 && Character.isLowerCase(words.get(family - 1).codePointAt(0))) {
            family--;
        }
        return new Name(
                String.join(" ", words.subList(family, words.size())), String.join(" ", words.subList(0, family)));
    }

    private Optional<BirthDate> birthDate(RowCells cells) {
        String text = cells.text(Column.BIRTH_DATE);
        if (text.isEmpty()) {
            cells.missing(Column.BIRTH_DATE, "transfer.row.birthDate.missing");
            return Optional.empty();
        }
        BirthDateReading reading = BirthDateReading.of(text, mapping.dateOrder(), today);
        if (reading instanceof BirthDateReading.Taken taken) {
            return Optional.of(taken.birthDate());
        }
        BirthDateReading.Refused refused = (BirthDateReading.Refused) reading;
        cells.refuse(
                Column.BIRTH_DATE, text, refused.code(), refused.arguments().toArray(Serializable[]::new));
        return Optional.empty();
    }

    private static Sex sex(RowCells cells) {
        String text = cells.text(Column.SEX);
        Optional<Sex> sex = text.isEmpty() ? Optional.of(Sex.UNKNOWN) : Words.sex(text, cells.heading(Column.SEX));
        if (sex.isEmpty()) {
            cells.refuse(Column.SEX, text, "transfer.row.sex");
        }
        return sex.orElse(Sex.UNKNOWN);
    }
}
