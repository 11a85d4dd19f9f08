package clinic.strideback.report;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.NoSubject;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.account.PatientNumbers;
import clinic.strideback.audit.AuditScope;
import clinic.strideback.clinic.ClinicView;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PatientId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the audit trail. Whoever reads it stands in it afterwards, with the runner whose rows were asked for. */
@Stateless
@UseCase
public class TrailService {

    /** The most rows that one page shows. */
    public static final int PAGE = 50;

    private static final ZoneId UTC = ZoneId.of("UTC");

    @Inject
    TrailRepository trail;

    @Inject
    PatientNumbers numbers;

    @Inject
    Clinics clinics;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditScope audit;

    /** The rows that were asked for, newest first. */
    @Requires(Permission.AUDIT_READ)
    @NoSubject("who did what; no file is opened")
    public TrailPage find(TrailFilter filter) {
        ZoneId zone = zone();
        if (filter.getNumber() == null) {
            return page(trail.find(filter, null, zone, PAGE + 1), zone);
        }
        PatientId patient = numbers.fileOf(filter.getNumber()).orElse(null);
        if (patient == null) {
            return new TrailPage(List.of(), zone, null, false);
        }
        audit.about(patient);
        return page(trail.find(filter, patient, zone, PAGE + 1), zone);
    }

    private static TrailPage page(Map<Long, TrailRow> found, ZoneId zone) {
        List<Long> places = new ArrayList<>(found.keySet());
        List<TrailRow> rows = new ArrayList<>(found.values());
        boolean more = rows.size() > PAGE;
        return new TrailPage(
                more ? rows.subList(0, PAGE) : rows, zone, more ? TrailPlace.show(places.get(PAGE - 1)) : null, true);
    }

    /** That of the reader's clinics; for who works at none that of most clinics, of the first by name among equals. */
    private ZoneId zone() {
        Set<ClinicId> own = caller.get().clinics();
        Map<ZoneId, Long> zones = clinics.all().stream()
                .filter(clinic -> own.isEmpty() || own.contains(clinic.id()))
                .collect(Collectors.groupingBy(ClinicView::zone, LinkedHashMap::new, Collectors.counting()));
        long most = zones.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return zones.entrySet().stream()
                .filter(zone -> zone.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(UTC);
    }
}
