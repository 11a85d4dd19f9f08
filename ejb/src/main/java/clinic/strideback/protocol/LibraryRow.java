package clinic.strideback.protocol;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What new plans of the reader's clinics follow, for one protocol.
 *
 * @param clinic whose version it is; null for one that ships
 */
public record LibraryRow(ProtocolRow protocol, @Nullable String clinic) implements Serializable {}
