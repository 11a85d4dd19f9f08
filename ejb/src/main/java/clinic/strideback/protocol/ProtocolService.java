package clinic.strideback.protocol;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.NoSubject;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.audit.AuditScope;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.protocol.ProtocolVersion.Status;
import clinic.strideback.protocol.ProtocolVersionRepository.Found;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.NotFound;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Shows the library of protocols: what ships, and what the reader's clinics have made of it. */
@Stateless
@UseCase
public class ProtocolService {

    @Inject
    ProtocolLibrary library;

    @Inject
    ProtocolVersionRepository versions;

    @Inject
    Clinics clinics;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditScope audit;

    /** What new plans follow: of each protocol the version of the reader's clinic, else the newest one that ships; in the language of the reader. */
    @Requires(Permission.PROTOCOL_READ)
    @NoSubject("the library is about nobody")
    public List<LibraryRow> list(Locale locale) {
        ProtocolWords words = new ProtocolWords(library, locale);
        List<ProtocolVersion> own = versions.published(caller.get().clinics());
        List<LibraryRow> rows = new ArrayList<>();
        for (Protocol shipped : library.newest()) {
            List<ProtocolVersion> its = own.stream()
                    .filter(version -> version.code.equals(shipped.code()))
                    .toList();
            if (its.size() < Math.max(1, caller.get().clinics().size())) {
                rows.add(new LibraryRow(words.row(shipped), null));
            }
            its.forEach(version -> rows.add(new LibraryRow(
                    words.row(library.find(version.code, version.versionNo).orElseThrow()), clinic(version))));
        }
        return rows;
    }

    /**
     * One version of one protocol, in the language of the reader.
     *
     * @throws NotFound if there is no such version, or it is another clinic's
     */
    @Requires(Permission.PROTOCOL_READ)
    @NoSubject("the library is about nobody")
    public VersionView get(String code, int version, Locale locale) {
        List<Found> all = versions.of(code, caller.get().clinics());
        ProtocolVersion found = all.stream()
                .map(Found::version)
                .filter(one -> one.versionNo == version)
                .findFirst()
                .orElseThrow(NotFound::new);
        Protocol protocol = library.find(code, version).orElseThrow(NotFound::new);
        List<VersionRow> rows = all.stream().map(this::row).toList();
        return new VersionView(
                new ProtocolWords(library, locale).view(protocol),
                rows.stream()
                        .filter(row -> row.version() == version)
                        .findFirst()
                        .orElseThrow(),
                new ProtocolLint(library).views(protocol, reasons(found, protocol, locale), locale),
                rows);
    }

    /**
     * What is otherwise in one version than in another one of the same protocol.
     *
     * @throws NotFound if there is one of them only, or it is another clinic's
     */
    @Requires(Permission.PROTOCOL_READ)
    @NoSubject("the library is about nobody")
    public DifferenceView difference(String code, int from, int to, Locale locale) {
        versions.get(code, from, caller.get().clinics());
        versions.get(code, to, caller.get().clinics());
        ProtocolWords words = new ProtocolWords(library, locale);
        return VersionDifference.between(
                words.view(library.find(code, from).orElseThrow(NotFound::new)),
                words.view(library.find(code, to).orElseThrow(NotFound::new)));
    }

    /**
     * Retires a version of the clinic: new plans follow the one that ships. Plans in force stay on it.
     *
     * @throws NotFound if it is not a version of the caller's clinics
     */
    @Requires(Permission.PROTOCOL_RETIRE)
    @NoSubject("a protocol of the caller's clinics, not a file")
    public void retire(String code, int version) {
        ProtocolVersion found =
                versions.get(code, version, caller.get().clinics()).version();
        UUID clinic = found.clinicId;
        if (clinic == null) {
            throw new NotFound();
        }
        audit.within(new ClinicId(clinic));
        audit.remark(code + " " + version);
        if (found.status == Status.PUBLISHED) {
            found.retire();
        }
    }

    private Map<String, String> reasons(ProtocolVersion version, Protocol protocol, Locale locale) {
        if (version.shippedNo != null) {
            return new ProtocolLint(library).shippedReasons(protocol, version.shippedNo, locale);
        }
        Map<String, String> reasons = new HashMap<>();
        Acknowledged.parse(version.acknowledged).forEach(one -> reasons.put(one.finding(), one.reason()));
        return reasons;
    }

    private VersionRow row(Found found) {
        ProtocolVersion version = found.version();
        return new VersionRow(
                version.versionNo,
                version.clinicId == null ? null : clinic(version),
                version.status == Status.RETIRED,
                version.publishedAt,
                found.by(),
                version.basedOn,
                version.reason);
    }

    private String clinic(ProtocolVersion version) {
        return version.clinicId == null
                ? ""
                : clinics.get(new ClinicId(version.clinicId)).name();
    }
}
