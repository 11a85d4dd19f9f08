package clinic.strideback.questionnaire.rules;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing to mend in a file of items.
 *
 * @param code      the key of the message
 * @param arguments where it is, as a pointer into the file, then what fills the message
 */
public record ItemFault(String code, List<Serializable> arguments) {

    public static ItemFault at(String pointer, String code, Serializable... arguments) {
        return new ItemFault(
                code, Stream.concat(Stream.of(pointer), Stream.of(arguments)).toList());
    }
}
