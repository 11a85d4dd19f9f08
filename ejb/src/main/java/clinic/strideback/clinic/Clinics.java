package clinic.strideback.clinic;

import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What other features ask about clinics within their own use cases. Clinics are few and hardly change: kept in memory. */
@ApplicationScoped
public class Clinics {

    @Inject
    ClinicRepository clinics;

    @Inject
    Event<ClinicView> corrected;

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

    /** Where the person works today, and until when; by name. */
    public List<Workplace> placesOf(PersonId person) {
        Map<ClinicId, Workplace> places = new LinkedHashMap<>();
        for (Membership membership : clinics.membershipsOf(person, LocalDate.now(clock))) {
            ClinicView clinic = get(new ClinicId(membership.clinicId));
            places.putIfAbsent(clinic.id(), new Workplace(clinic, membership.validTo));
        }
        return places.values().stream()
                .sorted(Comparator.comparing(place -> place.clinic().name()))
                .toList();
    }

    /** The names of the clinics where each of them works today, by name; who works nowhere is left out. */
    public Map<PersonId, List<String>> namesOf(Collection<PersonId> people) {
        return clinics.membershipsOf(people, LocalDate.now(clock)).stream()
                .collect(Collectors.groupingBy(
                        membership -> new PersonId(membership.personId),
                        Collectors.mapping(
                                membership ->
                                        get(new ClinicId(membership.clinicId)).name(),
                                Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf))));
    }

    /** Today is the person's last day at the clinic; nothing changes where they do not work. */
    public void leave(PersonId person, ClinicId clinic) {
        LocalDate today = LocalDate.now(clock);
        clinics.membershipsOf(person, today).stream()
                .filter(membership -> membership.validTo == null && membership.clinicId.equals(clinic.value()))
                .forEach(membership -> membership.end(today));
    }

    /** Lets the person work at the clinic from today on. */
    public void join(PersonId person, ClinicId clinic) {
        clinics.add(new Membership(person, clinic, LocalDate.now(clock)));
    }

    /** Opens a clinic. */
    public void open(ClinicId id, ClinicForm form) {
        clinics.add(new Clinic(id, form));
    }

    /** Makes everybody see what was corrected, once it stands. */
    void changed(Clinic clinic) {
        corrected.fire(clinic.view());
    }

    void renew(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClinicView clinic) {
        known.put(clinic.id(), clinic);
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
                ClinicView renewed = known.putIfAbsent(id, view);
                view = renewed == null ? view : renewed;
            }
        }
        return Optional.ofNullable(view);
    }
}
