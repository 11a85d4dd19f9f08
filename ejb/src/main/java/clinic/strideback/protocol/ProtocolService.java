package clinic.strideback.protocol;

import clinic.strideback.access.NoSubject;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.shared.NotFound;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Shows the library of protocols. */
@Stateless
@UseCase
public class ProtocolService {

    @Inject
    ProtocolLibrary library;

    /** The newest version of each protocol, in the language of the reader. */
    @Requires(Permission.PROTOCOL_READ)
    @NoSubject("the library is about nobody")
    public List<ProtocolRow> list(Locale locale) {
        ProtocolWords words = new ProtocolWords(library, locale);
        return library.newest().stream().map(words::row).toList();
    }

    /**
     * One version of one protocol, in the language of the reader.
     *
     * @throws NotFound if there is no such version
     */
    @Requires(Permission.PROTOCOL_READ)
    @NoSubject("the library is about nobody")
    public ProtocolView get(String code, int version, Locale locale) {
        Protocol protocol = library.find(code, version).orElseThrow(NotFound::new);
        return new ProtocolWords(library, locale).view(protocol);
    }
}
