package clinic.strideback.protocol;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exercise of a phase in words.
 *
 * @param orName      the exercise that may be taken instead
 * @param week        the week of the phase for which the dose holds, from 1
 * @param amount      sets, repetitions, holds; empty when the source gives none
 * @param manner      tempo, load, effort, rest, progression: one phrase each
 * @param frequency   how often; empty when the source does not say
 */
public record ExerciseLine(
        String code,
        String name,
        @Nullable String orName,
        String cue,
        @Nullable Integer week,
        String amount,
        List<String> manner,
        String frequency,
        Sourced sourced)
        implements Serializable {}
