package clinic.strideback.proposal;

import clinic.strideback.clinic.ClinicView;
import clinic.strideback.proposal.RuleTableView.LimitLine;
import clinic.strideback.proposal.RuleTableView.VersionLine;
import clinic.strideback.proposal.RuleVersionRepository.Found;
import clinic.strideback.proposal.rules.Limit;
import clinic.strideback.proposal.rules.OwnLimit;
import clinic.strideback.proposal.rules.OwnLimits;
import clinic.strideback.proposal.rules.PlausibleRange;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Turns a rule table at a clinic into lines that a therapist reads. */
record RuleTableSheet(ClinicView clinic, RuleSheet sheet, RuleWords words) {

    RuleTableView view(List<Tuple> outcomes) {
        List<LimitLine> lines =
                Limit.of(sheet.table().shipped()).stream().map(this::line).toList();
        return new RuleTableView(
                clinic.id(),
                clinic.name(),
                sheet.table(),
                sheet.table().shipped().version(),
                inForce(),
                sheet.versionInForce(),
                sheet.draftVersion(),
                lines.stream().filter(LimitLine::drafted).count(),
                lines,
                sheet.versions()
                        .filter(found -> found.version().status != RuleStatus.DRAFT || sheet.changes())
                        .map(this::version)
                        .toList(),
                RuleUse.of(outcomes, words));
    }

    /** The label of what is in force. */
    String inForce() {
        return sheet.inForce()
                .map(RuleVersion::label)
                .orElse(sheet.table().shipped().version());
    }

    /** One sentence for each threshold that the draft changes. */
    List<String> changes() {
        return Limit.of(sheet.table().shipped()).stream()
                .filter(this::isDrafted)
                .map(limit -> words.text(
                        "limit.change",
                        limit.place().rule(),
                        words.measure(limit.criterion().measure()),
                        words.limit(limit, value(limit, sheet.limitsDrafted())),
                        words.limit(limit, value(limit, sheet.limitsInForce()))))
                .toList();
    }

    private LimitLine line(Limit limit) {
        String rule = limit.place().rule();
        PlausibleRange range = PlausibleRange.of(limit.place().measure());
        Optional<OwnLimit> own = sheet.limitsInForce().find(limit.place());
        Optional<OwnLimit> telling = isDrafted(limit) ? sheet.limitsDrafted().find(limit.place()) : own;
        BigDecimal drafted = value(limit, sheet.limitsDrafted());
        return new LimitLine(
                rule,
                words.text(rule + ".title"),
                limit.place().alternative(),
                limit.place().measure(),
                words.measure(limit.place().measure()),
                words.limit(limit, limit.threshold()),
                own.map(set -> words.limit(limit, set.threshold())).orElse(""),
                isDrafted(limit) ? words.limit(limit, drafted) : "",
                words.typed(drafted),
                words.unit(limit.criterion().unit()),
                words.typed(range.low()),
                words.typed(range.high()),
                telling.map(OwnLimit::why).orElse(""),
                own.map(set -> set.since()).orElse(null),
                words.text(rule + ".source"),
                limit.criterion().evidence());
    }

    private boolean isDrafted(Limit limit) {
        return value(limit, sheet.limitsDrafted()).compareTo(value(limit, sheet.limitsInForce())) != 0;
    }

    private static BigDecimal value(Limit limit, OwnLimits limits) {
        return limits.find(limit.place()).map(OwnLimit::threshold).orElseGet(limit::threshold);
    }

    private VersionLine version(Found found) {
        RuleVersion version = found.version();
        ZoneId zone = clinic.zone();
        return new VersionLine(
                version.label(),
                version.status,
                version.fits(),
                found.by(),
                Objects.requireNonNullElse(version.publishedAt, version.changedAt)
                        .atZone(zone),
                version.retiredAt == null ? null : version.retiredAt.atZone(zone),
                version.limits().all().stream().map(this::sentence).toList());
    }

    /** Plainly where the place is one of another shipped table. */
    private String sentence(OwnLimit own) {
        return Limit.of(sheet.table().shipped()).stream()
                .filter(limit -> limit.place().equals(own.place()))
                .findFirst()
                .map(limit -> words.text(
                        "limit.sentence",
                        own.place().rule(),
                        words.measure(own.place().measure()),
                        words.limit(limit, own.threshold()),
                        own.why()))
                .orElseGet(() -> own.place() + " " + own.threshold().toPlainString() + ": " + own.why());
    }
}
