package clinic.strideback.typed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a form that somebody typed into.
 *
 * @param page the opening of the page on which it was typed
 * @param at when it was kept last
 * @param typed an object of JSON; none if that page was sent
 */
public record KeptForm(UUID page, Instant at, @Nullable String typed) {}
