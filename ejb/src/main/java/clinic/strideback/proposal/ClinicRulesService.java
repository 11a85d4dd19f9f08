package clinic.strideback.proposal;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.NoSubject;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.audit.AuditScope;
import clinic.strideback.clinic.ClinicView;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.proposal.rules.Limit;
import clinic.strideback.proposal.rules.LimitPlace;
import clinic.strideback.proposal.rules.OwnLimit;
import clinic.strideback.proposal.rules.OwnLimits;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.Differences;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.SubmissionRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A clinic's own thresholds in the rule tables: drafted, tried on past decisions, published and retired. */
@Stateless
@UseCase
public class ClinicRulesService {

    /** So many past decisions, the newest, are judged by a draft. */
    static final int TRIED = 1000;

    private static final Duration YEAR = Duration.ofDays(365);

    @Inject
    RuleVersionRepository versions;

    @Inject
    Clinics clinics;

    @Inject
    SubmissionRepository submissions;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditScope audit;

    @Inject
    Clock clock;

    /**
     * A table with its thresholds: as shipped, as the clinic has them in force, as its draft has them; and of the base
     * protocol how often each rule was followed or overruled in the last year. Two statements.
     *
     * @param clinic which of the caller's clinics; null for one of them
     */
    @Requires(Permission.RULE_READ)
    @NoSubject("rules of the caller's clinic, not files")
    public RuleTableView read(@Nullable ClinicId clinic, OwnTable table, Locale locale) {
        ClinicView where = clinics.get(someWorkplace(clinic));
        audit.within(where.id());
        audit.remark(table.name());
        List<Tuple> outcomes = table == OwnTable.BASE_PROTOCOL
                ? versions.outcomes(where.id(), clock.instant().minus(YEAR))
                : List.of();
        return new RuleTableSheet(where, sheet(where.id(), table), new RuleWords(locale)).view(outcomes);
    }

    /**
     * Sets one threshold in the clinic's draft; the first one begins the draft with what is in force.
     *
     * @throws Invalid      if it is no number, makes no sense for the measure, or is in force already
     * @throws NotFound     if the table has no such limit
     * @throws StaleVersion if somebody changed the draft meanwhile
     */
    @Requires(Permission.RULE_WRITE)
    @NoSubject("rules of the caller's clinic, not files")
    public void set(@Nullable ClinicId clinic, OwnTable table, @Valid LimitForm form) {
        change(clinic, table, form, (sheet, limit) -> {
            BigDecimal wanted = form.read(limit);
            OwnLimits drafted = sheet.limitsDrafted();
            BigDecimal now = value(sheet.limitsInForce(), limit);
            if (wanted.compareTo(now) == 0) {
                boolean shipped = now.compareTo(limit.threshold()) == 0;
                throw new Invalid("threshold", shipped ? "rules.limit.shipped" : "rules.limit.inForce");
            }
            return wanted.compareTo(limit.threshold()) == 0
                    ? drafted.without(limit.place())
                    : drafted.with(new OwnLimit(limit.place(), wanted, Objects.requireNonNull(form.getWhy()), null));
        });
    }

    /**
     * Leaves one threshold as it is in force.
     *
     * @throws StaleVersion if somebody changed the draft meanwhile
     */
    @Requires(Permission.RULE_WRITE)
    @NoSubject("rules of the caller's clinic, not files")
    public void takeBack(@Nullable ClinicId clinic, OwnTable table, LimitForm form) {
        change(clinic, table, form, (sheet, limit) -> sheet.limitsInForce()
                .find(limit.place())
                .map(sheet.limitsDrafted()::with)
                .orElseGet(() -> sheet.limitsDrafted().without(limit.place())));
    }

    /**
     * Judges the facts of the clinic's newest decisions by what is in force and by the draft, and says which would be answered otherwise. The decisions stay
     * as they are. Two statements, however many decisions there are.
     */
    @Requires(Permission.RULE_READ)
    @NoSubject("a list, narrowed to the runners of the caller's clinic")
    public TrialView tryOut(@Nullable ClinicId clinic, OwnTable table, Locale locale) {
        ClinicView where = clinics.get(someWorkplace(clinic));
        audit.within(where.id());
        RuleSheet sheet = sheet(where.id(), table);
        RuleWords words = new RuleWords(locale);
        RuleTableSheet said = new RuleTableSheet(where, sheet, words);
        List<Tuple> decided = sheet.changes() ? versions.decided(where.id(), LocalDate.now(clock), TRIED) : List.of();
        Trial trial = new Trial(
                ClinicRules.SHIPPED.with(sheet.judging(false)).rules(),
                ClinicRules.SHIPPED.with(sheet.judging(true)).rules(),
                words,
                where.zone());
        decided.forEach(trial::judge);
        audit.remark(table + ", " + trial.differ() + " of " + decided.size() + ", "
                + trial.rows().size() + " shown");
        return new TrialView(
                where.id(),
                where.name(),
                table,
                said.inForce(),
                sheet.changes() ? sheet.draftVersion() : RuleSheet.NONE,
                said.changes(),
                decided.size(),
                trial.differ(),
                trial.kinds(),
                trial.rows());
    }

    /**
     * Puts the draft in force, in the place of what was.
     *
     * @param version of the draft, as it was tried
     * @throws Invalid      if it sets nothing otherwise than the shipped table: then the clinic's version is retired instead
     * @throws StaleVersion if the draft was changed, published or emptied since it was tried
     */
    @Requires(Permission.RULE_PUBLISH)
    @NoSubject("rules of the caller's clinic, not files")
    public void publish(@Nullable ClinicId clinic, OwnTable table, long version) {
        ClinicId where = begin(clinic, table.name());
        RuleSheet sheet = sheet(where, table);
        RuleVersion draft = sheet.draft()
                .filter(one -> one.version == version && sheet.changes())
                .orElseThrow(() -> new StaleVersion(sheet.draftVersion(), List.of()));
        if (draft.limits().all().isEmpty()) {
            throw new Invalid("publish", "rules.empty");
        }
        sheet.inForce().ifPresent(before -> before.retire(caller.person(), clock.instant()));
        versions.flush();
        draft.publish(caller.person(), clock.instant(), clinics.today(where));
        audit.remark(table + " " + draft.label());
    }

    /**
     * Goes back to the shipped table. A draft that changes something stays.
     *
     * @param version of what is in force, as it was shown
     * @throws StaleVersion if something else is in force by now
     */
    @Requires(Permission.RULE_PUBLISH)
    @NoSubject("rules of the caller's clinic, not files")
    public void retire(@Nullable ClinicId clinic, OwnTable table, long version) {
        RuleSheet sheet = sheet(begin(clinic, table.name()), table);
        RuleVersion inForce = sheet.inForce()
                .filter(one -> one.version == version)
                .orElseThrow(() -> new StaleVersion(sheet.versionInForce(), List.of()));
        if (!sheet.changes()) {
            sheet.draft().ifPresent(idle -> idle.take(OwnLimits.NONE, caller.person(), clock.instant()));
        }
        inForce.retire(caller.person(), clock.instant());
        audit.remark(table + " " + inForce.label());
    }

    /** What becomes of the draft. */
    private interface Change {
        OwnLimits of(RuleSheet sheet, Limit limit);
    }

    private void change(@Nullable ClinicId clinic, OwnTable table, LimitForm form, Change change) {
        LimitPlace place = form.place();
        ClinicId where = begin(clinic, table + " " + place);
        submissions.once(form.getToken(), caller.person(), "rules.change", id -> {
            RuleSheet sheet = sheet(where, table);
            Limit limit = sheet.limit(place);
            if (form.getVersion() != sheet.draftVersion()) {
                throw new Differences()
                        .compare(
                                "threshold",
                                form.getThreshold(),
                                value(sheet.limitsDrafted(), limit).toPlainString())
                        .against(sheet.draftVersion());
            }
            OwnLimits limits = change.of(sheet, limit);
            RuleVersion draft = sheet.draft().orElseGet(() -> new RuleVersion(id, where, table, sheet.nextPlace()));
            draft.take(limits, caller.person(), clock.instant());
            versions.add(draft);
        });
    }

    private static BigDecimal value(OwnLimits limits, Limit limit) {
        return limits.find(limit.place()).map(OwnLimit::threshold).orElseGet(limit::threshold);
    }

    private ClinicId begin(@Nullable ClinicId clinic, String what) {
        ClinicId where = caller.workplace(clinic);
        audit.within(where);
        audit.remark(what);
        versions.lock(where);
        return where;
    }

    /** For looking, one of the caller's clinics will do. */
    private ClinicId someWorkplace(@Nullable ClinicId wanted) {
        return caller.workplace(
                wanted == null
                        ? caller.get().clinics().stream()
                                .min(Comparator.comparing(ClinicId::value))
                                .orElse(null)
                        : wanted);
    }

    private RuleSheet sheet(ClinicId clinic, OwnTable table) {
        return new RuleSheet(table, versions.of(clinic));
    }
}
