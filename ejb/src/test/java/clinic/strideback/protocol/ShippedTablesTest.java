package clinic.strideback.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.shared.CsvTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Patients stay on the version they were given: a shipped table never changes, a change is a new release beside it. The table of exercises may: it describes
 * exercises and is no part of a version.
 */
class ShippedTablesTest {

    @ParameterizedTest
    @CsvSource({
        "doses-2026-11.csv, c9744ea63e810adc695de92d95a84f3297347cca1f2187ff829fccde3a51a3c4",
        "doses-2026-12.csv, 488cf27011e896f6494936762479ca59521b59a2978e7a89d47050b7ffb371b7",
        "phases-2026-11.csv, 3d0ceb8bf8f93f8734814d9b45be11e1eee8a958670656f98dd599610710347c",
        "phases-2026-12.csv, 3f029dd5fb389e5eaa0c0ade50dd5f505bf638f2a45257c9a3f7729c3f14ad7f",
        "protocols-2026-11.csv, 2c7034ee73c694486e9f7c25cfa1b4b083b9cd8dbb27c85bfcf70f2757709f2e",
        "protocols-2026-12.csv, 4055bee124141f9b17aab7b147d5aa031b4c9b45b2006d3e783d35400083510b",
        "statements-2026-11.csv, adee2c4f3ac89fd34614c6e794f1f66c1a6e81fc3c3aa717016098caf8ea9a19",
        "statements-2026-12.csv, 01f3152010552a754968cf62cf41cb776623bcba8634b31478c7588be39e937a"
    })
    void aShippedTableIsFrozen(String file, String checksum) {
        assertThat(CsvTable.read(ProtocolLibrary.class, file).checksum()).isEqualTo(checksum);
    }
}
