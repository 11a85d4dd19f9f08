package clinic.strideback.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.shared.CsvTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Patients stay on the version they were given: a released table never changes, a change is a new release beside it. Until the first release rows are corrected in
 * place, and their checksums with them. The table of exercises may change: it describes exercises and is no part of a version.
 */
class ShippedTablesTest {

    @ParameterizedTest
    @CsvSource({
        "doses-2026-11.csv, 0e2a2dda0fd38d81074fecd6d499c8d99da7135916c191110f59e78e4173a9db",
        "doses-2026-12.csv, f7da5ce2fb784b61f419918a81d53346933943f27388263deef86c5e8791d1d4",
        "phases-2026-11.csv, 3d0ceb8bf8f93f8734814d9b45be11e1eee8a958670656f98dd599610710347c",
        "phases-2026-12.csv, 3f029dd5fb389e5eaa0c0ade50dd5f505bf638f2a45257c9a3f7729c3f14ad7f",
        "protocols-2026-11.csv, 2c4e7a7ef39c6c0c94f9d959fc758e7a8c1d2c70038a0d46d34b93d92beac76e",
        "protocols-2026-12.csv, 634f775e1d6e4088b5bcf6e8c85a9d70ad931f28f29ff4cec953345ecc2ba2fe",
        "statements-2026-11.csv, 443d348d1c9a9ff02fe530962db40f720dad3cf5224fbf802923d5663a4074d6",
        "statements-2026-12.csv, 75fb5cf6c167180ee1c4ad74b9ea5d6aae93cf2eefcafa91044eaa650487abe6"
    })
    void aShippedTableIsFrozen(String file, String checksum) {
        assertThat(CsvTable.read(ProtocolLibrary.class, file).checksum()).isEqualTo(checksum);
    }
}
