package clinic.strideback.account;

import clinic.strideback.shared.PersonId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A person who was just created.
 *
 * @param temporaryPassword shown once and kept nowhere; absent when the form was submitted twice
 */
public record InvitedView(
        PersonId id, String signInName, @Nullable String temporaryPassword) implements Serializable {}
