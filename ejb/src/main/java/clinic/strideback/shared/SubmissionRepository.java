package clinic.strideback.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Makes two submits of one form one act. The form carries a token made when it was opened; the first submit records
 * it together with the id of what it makes, in the same transaction. The unique key lets a simultaneous second submit
 * wait for the first and then answer with the same id.
 */
@ApplicationScoped
public class SubmissionRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<SentAgain> again;

    /**
     * Acts once for the token.
     *
     * @param token made when the form was opened
     * @param caller who submits
     * @param useCase such as {@code patient.register}
     * @param act makes the thing under the id that it is given
     * @return the id of the thing that the first submit made
     * @throws NotFound if the token was used by somebody else or for something else
     */
    public UUID once(UUID token, PersonId caller, String useCase, Consumer<UUID> act) {
        UUID planned = UUID.randomUUID();
        int claimed = em.createNativeQuery("""
                        insert into submission (token, person_id, use_case, result)
                        values (:token, :person, :useCase, :result)
                        on conflict (token) do nothing""")
                .setParameter("token", token)
                .setParameter("person", caller.value())
                .setParameter("useCase", useCase)
                .setParameter("result", planned)
                .executeUpdate();
        if (claimed == 0) {
            UUID made = resultOf(token, caller, useCase);
            again.fire(new SentAgain(useCase));
            return made;
        }
        act.accept(planned);
        return planned;
    }

    private UUID resultOf(UUID token, PersonId caller, String useCase) {
        List<?> results = em.createNativeQuery("""
                        select result from submission
                        where token = :token and person_id = :person and use_case = :useCase""", UUID.class)
                .setParameter("token", token)
                .setParameter("person", caller.value())
                .setParameter("useCase", useCase)
                .getResultList();
        return results.stream().map(UUID.class::cast).findFirst().orElseThrow(NotFound::new);
    }
}
