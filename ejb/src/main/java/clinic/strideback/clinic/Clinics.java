package clinic.strideback.clinic;

import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What other features ask about clinics within their own use cases. Clinics are few and hardly change: kept in memory. */
@ApplicationScoped
public class Clinics {

    @Inject
    ClinicRepository clinics;

    @Inject
    Clock clock;

    private final Map<ClinicId, ClinicView> known = new ConcurrentHashMap<>();

    /**
     * The clinic.
     *
     * @throws NotFound if there is none
     */
    public ClinicView get(ClinicId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** All clinics by name. */
    public List<ClinicView> all() {
        return clinics.all().stream()
                .map(Clinic::view)
                .sorted(Comparator.comparing(ClinicView::name))
                .toList();
    }

    /** Where the person works today. */
    public Set<ClinicId> clinicsOf(PersonId person) {
        return clinics.clinicsOf(person, LocalDate.now(clock));
    }

    /** Lets the person work at the clinic from today on. */
    public void join(PersonId person, ClinicId clinic) {
        clinics.add(new Membership(person, clinic, LocalDate.now(clock)));
    }

    /** Opens a clinic. */
    public void open(ClinicId id, String name, ZoneId zone) {
        clinics.add(new Clinic(id, name, zone));
    }

    /** The date at the clinic now. */
    public LocalDate today(ClinicId clinic) {
        return LocalDate.now(clock.withZone(get(clinic).zone()));
    }

    private Optional<ClinicView> find(ClinicId id) {
        ClinicView view = known.get(id);
        if (view == null) {
            view = clinics.find(id).map(Clinic::view).orElse(null);
            if (view != null) {
                known.put(id, view);
            }
        }
        return Optional.ofNullable(view);
    }
}
