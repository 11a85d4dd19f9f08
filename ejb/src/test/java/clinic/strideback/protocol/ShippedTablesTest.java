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
        "phases-2026-11.csv, b104a1b041cac2f9d769684653149661d8bfe615c19f23b84a8026a6efcf9dc9",
        "phases-2026-12.csv, cf1d85638b6f870e7a3adaf6b487870a26b0b0717516d35fe5f3400d73d4f521",
        "protocols-2026-11.csv, 2cbd98977f9f5c9dd79be9e068ed341dc15d6f51a52fbfef769d58972184f8f5",
        "protocols-2026-12.csv, 182771990ce2d4620a00155a2beb400a341ed996ecf79e8c73b0e5623dd38c1b",
        "statements-2026-11.csv, 443d348d1c9a9ff02fe530962db40f720dad3cf5224fbf802923d5663a4074d6",
        "statements-2026-12.csv, 75fb5cf6c167180ee1c4ad74b9ea5d6aae93cf2eefcafa91044eaa650487abe6"
    })
    void aShippedTableIsFrozen(String file, String checksum) {
        assertThat(CsvTable.read(ProtocolLibrary.class, file).checksum()).isEqualTo(checksum);
    }
}
