package clinic.strideback.typed;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.NoSubject;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.audit.Quiet;
import clinic.strideback.shared.Invalid;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Keeps what is being typed into a form until it is sent, for the one who types it. */
@Stateless
@UseCase
public class TypedService {

    private static final JsonProvider JSON = JsonProvider.provider();

    /** Longest text of what one form holds, in characters. */
    public static final int LONGEST = 65_536;

    /** Longest name of a form, in characters. */
    public static final int LONGEST_NAME = 300;

    /** How long it waits to be fetched. Long enough for a holiday, too short for an archive. */
    static final Duration WAITS = Duration.ofDays(14);

    private static final String SENT_LATER = "the use case of the form is audited when it is sent";

    @Inject
    TypedRepository repository;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * Keeps what stands in the form now, instead of what this page kept before. What comes from a page that was sent already
     * is late, and changes nothing.
     *
     * @param form path and query of its page with its id, 1 to {@value #LONGEST_NAME} characters
     * @param page this opening of the page
     * @param typed an object of JSON, at most {@value #LONGEST} characters
     * @throws Invalid if it is no such thing
     */
    @Requires(Permission.TYPED_KEEP)
    @NoSubject("what was not sent is in no file")
    @Quiet(SENT_LATER)
    public void keep(String form, UUID page, String typed) {
        List<Invalid.Problem> problems = new ArrayList<>();
        if (!isName(form)) {
            problems.add(new Invalid.Problem("form", "typed.form", LONGEST_NAME));
        }
        if (typed.length() > LONGEST || !isObject(typed)) {
            problems.add(new Invalid.Problem("typed", "typed.typed", LONGEST));
        }
        Invalid.unlessEmpty(problems);
        repository.keep(caller.person(), form, page, typed, clock.instant());
    }

    /**
     * What was kept of the form and not sent, the newest first and at most twenty; and of this opening of the page also
     * that it was sent.
     */
    @Requires(Permission.TYPED_READ)
    @NoSubject("what was not sent is in no file")
    @Quiet(SENT_LATER)
    public List<KeptForm> kept(String form, UUID page) {
        return repository.kept(caller.person(), form, page, outdated());
    }

    /**
     * The page was sent, or its typist does not want it back. What nobody came back for goes along. Under what is no
     * name of a form, nothing was kept.
     */
    @Requires(Permission.TYPED_FORGET)
    @NoSubject("what was not sent is in no file")
    @Quiet(SENT_LATER)
    public void forget(String form, UUID page) {
        repository.forgetOutdated(outdated());
        if (isName(form)) {
            repository.keep(caller.person(), form, page, null, clock.instant());
        }
    }

    /**
     * The page was sent and did what it is for: it is forgotten, and so is what it had offered of other openings of the same
     * form, since its typist did without. Another window that is typed in on is kept anew.
     *
     * @param offered the openings that the page had offered
     */
    @Requires(Permission.TYPED_FORGET)
    @NoSubject("what was not sent is in no file")
    @Quiet(SENT_LATER)
    public void sent(String form, UUID page, Collection<UUID> offered) {
        forget(form, page);
        if (!offered.isEmpty()) {
            repository.drop(caller.person(), form, offered);
        }
    }

    private Instant outdated() {
        return clock.instant().minus(WAITS);
    }

    private static boolean isName(String form) {
        return !form.isBlank() && form.length() <= LONGEST_NAME;
    }

    private static boolean isObject(String typed) {
        try (JsonParser parser = JSON.createParser(new StringReader(typed))) {
            if (parser.next() != JsonParser.Event.START_OBJECT) {
                return false;
            }
            parser.getObject();
            return !parser.hasNext();
        } catch (JsonException notOne) {
            return false;
        }
    }
}
