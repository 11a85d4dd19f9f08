package clinic.strideback.account;

import org.jspecify.annotations.Nullable;

/** An account beside the name of one of the clinics where the person works. */
record PersonRow(Account account, @Nullable String clinic) {}
