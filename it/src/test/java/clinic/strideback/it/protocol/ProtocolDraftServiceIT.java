package clinic.strideback.it.protocol;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.ADA;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.TARA;
import static clinic.strideback.it.Person.THEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clinic.strideback.access.Refused;
import clinic.strideback.careplan.VersionMoveService;
import clinic.strideback.careplan.VersionsCompared;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Person;
import clinic.strideback.it.Requests;
import clinic.strideback.protocol.AcknowledgeForm;
import clinic.strideback.protocol.DifferenceView.Line;
import clinic.strideback.protocol.DraftBanForm;
import clinic.strideback.protocol.DraftExitForm;
import clinic.strideback.protocol.DraftLineForm;
import clinic.strideback.protocol.DraftPhaseForm;
import clinic.strideback.protocol.DraftProtocolForm;
import clinic.strideback.protocol.DraftRow;
import clinic.strideback.protocol.DraftStep;
import clinic.strideback.protocol.DraftView;
import clinic.strideback.protocol.ExerciseTag;
import clinic.strideback.protocol.LibraryRow;
import clinic.strideback.protocol.LintView;
import clinic.strideback.protocol.PhaseView;
import clinic.strideback.protocol.ProtocolDraftService;
import clinic.strideback.protocol.ProtocolService;
import clinic.strideback.protocol.PublishForm;
import clinic.strideback.protocol.Statement.Effect;
import clinic.strideback.protocol.VersionRow;
import clinic.strideback.protocol.VersionView;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.Invalid.Problem;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.StaleVersion.Difference;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProtocolDraftServiceIT extends InContainer {

    private static final Locale ENGLISH = Locale.ENGLISH;

    @Inject
    ProtocolDraftService drafts;

    @Inject
    ProtocolService protocols;

    @Inject
    VersionMoveService moves;

    private UUID draft;

    @BeforeEach
    void aDraft() {
        draft = begin(TARA, "P-TIGHT");
        audit.fromHere();
    }

    @AfterEach
    void nothingIsLeft() {
        for (Person therapist : List.of(TARA, THEO)) {
            as(therapist).call(() -> drafts.all(ENGLISH)).forEach(row -> as(therapist)
                    .run(() -> drafts.discard(
                            row.id(), drafts.read(row.id(), ENGLISH).version())));
            as(therapist).call(() -> protocols.list(ENGLISH)).stream()
                    .filter(row -> row.clinic() != null)
                    .forEach(row -> as(therapist)
                            .run(() -> protocols.retire(
                                    row.protocol().code(), row.protocol().version())));
        }
    }

    @Test
    void aDraftBeginsAsACopyAndShowsItsReadersView() {
        DraftView view = read(TARA);

        assertThat(view.row().title()).isEqualTo("Tight but not torn");
        assertThat(view.row().clinic()).isEqualTo("Laufpraxis Nordtor");
        assertThat(view.row().by()).startsWith("Tara");
        assertThat(view.protocol().phases()).hasSize(3);
        assertThat(view.findings()).isEmpty();
        assertThat(view.isReady()).isTrue();
        assertThat(view.form().getTitleDe()).isEqualTo("Verspannt, aber nicht gerissen");
    }

    @Test
    void aClinicWritesOneDraftOfAProtocolAtATime() {
        assertThatThrownBy(() -> begin(TARA, "P-TIGHT"))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(new Problem("draft", "protocol.draft.begun")));
        assertThat(begin(THEO, "P-TIGHT")).isNotNull();
        assertThatThrownBy(() -> as(TARA).call(() -> drafts.begin(null, "P-TIGHT", 999, UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void twoSubmitsBeginOneDraft() {
        UUID token = UUID.randomUUID();

        UUID first = as(TARA).call(() -> drafts.begin(null, "P-HEID", 1, token));

        assertThat(as(TARA).call(() -> drafts.begin(null, "P-HEID", 1, token))).isEqualTo(first);
    }

    @Test
    void ofTwoThatBeginAtOnceOneIsTold() {
        List<String> answers = Requests.twiceAtOnce(() -> {
            try {
                return begin(TARA, "P-L").toString();
            } catch (Invalid begun) {
                return begun.problems().get(0).code();
            }
        });

        assertThat(answers).contains("protocol.draft.begun").doesNotHaveDuplicates();
    }

    @Test
    void onlyTherapistsWriteAndAnotherClinicSeesNothing() {
        for (Person other : List.of(ADA, PAULA)) {
            assertThatThrownBy(() -> begin(other, "P-HEID")).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> publish(other, draft, 0)).isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> read(THEO)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> publish(THEO, draft, 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(THEO).run(() -> drafts.discard(draft, 0))).isInstanceOf(NotFound.class);
        assertThat(as(THEO).call(() -> drafts.all(ENGLISH)))
                .extracting(DraftRow::id)
                .doesNotContain(draft);
    }

    @Test
    void publishedItIsTheClinicsNextVersionAndNoOneElses() {
        reps("10");
        int number = publish(TARA, draft, read(TARA).version());

        assertThat(newest(TARA)).satisfies(row -> {
            assertThat(row.protocol().version()).isEqualTo(number);
            assertThat(row.clinic()).isEqualTo("Laufpraxis Nordtor");
        });
        assertThat(newest(THEO).protocol().version()).isEqualTo(1);
        assertThatThrownBy(() -> as(THEO).call(() -> protocols.get("P-TIGHT", number, ENGLISH)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(THEO).call(() -> moves.compare("P-TIGHT", 1, number, ENGLISH)))
                .isInstanceOf(NotFound.class);
        VersionView view = as(TARA).call(() -> protocols.get("P-TIGHT", number, ENGLISH));
        assertThat(view.version()).satisfies(row -> {
            assertThat(row.basedOn()).isEqualTo(1);
            assertThat(row.reason()).isEqualTo("More repetitions");
            assertThat(row.by()).startsWith("Tara");
        });
        assertThat(view.versions()).extracting(VersionRow::version).contains(number, 1);
        VersionsCompared compared = as(TARA).call(() -> moves.compare("P-TIGHT", 1, number, ENGLISH));
        assertThat(compared.judged()).extracting(Line::after).contains("Seen by the therapist");
        assertThat(compared.said().labels()).isEmpty();
        assertThat(compared.said().lines())
                .singleElement()
                .extracting(Line::what, Line::before, Line::after)
                .containsExactly("Single-leg deadlift", "3 × 8 each side", "3 × 10 each side");
        assertThatThrownBy(() -> read(TARA)).isInstanceOf(NotFound.class);
    }

    @Test
    void theNextVersionRetiresTheFormerAndARetiredOneGivesWayToWhatShips() {
        int first = publish(TARA, draft, 0);
        UUID next = as(TARA).call(() -> drafts.begin(null, "P-TIGHT", first, UUID.randomUUID()));
        int second = publish(TARA, next, 0);

        assertThat(second).isGreaterThan(first);
        assertThat(as(TARA).call(() -> protocols.get("P-TIGHT", first, ENGLISH))
                        .version()
                        .retired())
                .isTrue();
        assertThatThrownBy(() -> as(THEO).run(() -> protocols.retire("P-TIGHT", second)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(TARA).run(() -> protocols.retire("P-TIGHT", 1)))
                .as("what ships is not the clinic's to retire")
                .isInstanceOf(NotFound.class);
        as(TARA).run(() -> protocols.retire("P-TIGHT", second));
        assertThat(newest(TARA).protocol().version()).isEqualTo(1);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsShownFieldByField() {
        DraftProtocolForm mine = read(TARA).form();
        DraftProtocolForm theirs = read(TARA).form();
        theirs.setPainCeiling(2);
        as(TARA).run(() -> drafts.changeProtocol(draft, theirs));
        mine.setTitleEn("Tight, our way");

        StaleVersion stale =
                catchThrowableOfType(StaleVersion.class, () -> as(TARA).run(() -> drafts.changeProtocol(draft, mine)));

        assertThat(stale.differences())
                .containsExactly(
                        new Difference("titleEn", "Tight, our way", "Tight but not torn"),
                        new Difference("painCeiling", "3", "2"));
        assertThatThrownBy(() -> publish(TARA, draft, 0)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void phasesAndExercisesAreAddedMovedAndTakenOut() {
        DraftPhaseForm phase = new DraftPhaseForm();
        phase.setCode("D");
        phase.setNameEn("Race");
        phase.setGoalEn("Race again.");
        as(TARA).run(() -> drafts.changePhase(draft, null, phase));
        DraftLineForm line = new DraftLineForm();
        line.setExercise("NORDIC");
        line.setReps("6");
        as(TARA).run(() -> drafts.changeLine(draft, "D", null, line));
        step(DraftStep.Kind.MOVE_PHASE, "D", 0, -1);
        step(DraftStep.Kind.MOVE_LINE, "A", 0, 1);
        step(DraftStep.Kind.REMOVE_LINE, "A", 1, 0);
        step(DraftStep.Kind.REMOVE_PHASE, "C", 0, 0);

        DraftView view = read(TARA);
        assertThat(view.phases().keySet()).containsExactly("A", "B", "D");
        assertThat(view.lines().get("A")).first().satisfies(first -> assertThat(first.getExercise())
                .isEqualTo("FR-H"));
        assertThat(view.phase("D").exercises()).singleElement().satisfies(only -> assertThat(only.amount())
                .isEqualTo("6"));
        line.setExercise("NO-SUCH");
        assertThatThrownBy(() -> as(TARA).run(() -> drafts.changeLine(draft, "D", 0, line)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> as(TARA).run(() -> drafts.changeLine(draft, "Z", null, line)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoReadTheDraftBeforeItWasChangedTakesNothingOutAndDoesNotThrowItAway() {
        long read = read(TARA).version();
        reps("10");

        for (DraftStep.Kind kind : DraftStep.Kind.values()) {
            assertThatThrownBy(() -> as(TARA).run(() -> drafts.rearrange(draft, new DraftStep(kind, "B", 0, 1, read))))
                    .as(kind.name())
                    .isInstanceOf(StaleVersion.class);
        }
        assertThatThrownBy(() -> as(TARA).run(() -> drafts.discard(draft, read)))
                .isInstanceOf(StaleVersion.class);
        assertThat(read(TARA).line("B", 0).getReps()).isEqualTo("10");
    }

    @Test
    void aFindingIsMendedOrAcknowledgedBeforePublishing() {
        DraftPhaseForm phase = new DraftPhaseForm();
        phase.setCode("D");
        phase.setNameEn("Race");
        phase.setGoalEn("Race again.");
        as(TARA).run(() -> drafts.changePhase(draft, null, phase));
        assertThat(problem()).isEqualTo("protocol.phase.empty");
        DraftLineForm line = new DraftLineForm();
        line.setExercise("CORE-FRONT");
        as(TARA).run(() -> drafts.changeLine(draft, "D", null, line));
        assertThat(problem()).isEqualTo("protocol.findings.open");
        LintView found = read(TARA).findings().get(0);
        assertThat(found.text()).isEqualTo("Phase D does not say when it may be left");

        acknowledge("L01@A/NONE", "It is not there.", "protocol.finding.gone");
        acknowledge(found.row().key(), "The race is the end.", null);

        assertThat(read(TARA).findings()).singleElement().satisfies(known -> assertThat(known.reason())
                .isEqualTo("The race is the end."));
        int number = publish(TARA, draft, read(TARA).version());
        assertThat(as(TARA).call(() -> protocols.get("P-TIGHT", number, ENGLISH))
                        .stands())
                .singleElement()
                .satisfies(known -> assertThat(known.reason()).isEqualTo("The race is the end."));
    }

    @Test
    void whatSpeaksAgainstItIsAddedChangedAndTakenOut() {
        DraftBanForm deep = new DraftBanForm();
        deep.setTextEn("No deep hip bend.");
        deep.setTag(ExerciseTag.DEEP_HIP_FLEXION);
        assertThatThrownBy(() -> as(TARA).run(() -> drafts.changeBan(draft, null, deep)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(new Problem("effect", "protocol.ban.effect")));
        deep.setEffect(Effect.BLOCK);
        deep.setUntilPhase("B");
        as(TARA).run(() -> drafts.changeBan(draft, null, deep));
        as(TARA).run(() -> drafts.changeBan(draft, null, deep));

        DraftBanForm mine = read(TARA).ban(4);
        DraftBanForm theirs = read(TARA).ban(4);
        theirs.setEffect(Effect.WARN);
        as(TARA).run(() -> drafts.changeBan(draft, 4, theirs));
        assertThat(catchThrowableOfType(StaleVersion.class, () -> as(TARA).run(() -> drafts.changeBan(draft, 4, mine)))
                        .differences())
                .containsExactly(new Difference("effect", "BLOCK", "WARN"));
        assertThat(read(TARA).protocol().contra())
                .extracting(PhaseView.Line::text)
                .element(3)
                .isEqualTo("No deep hip bend. (Deep hip flexion: only with a reason before phase B)");

        step(DraftStep.Kind.REMOVE_BAN, "", 4, 0);
        assertThat(read(TARA).bans()).hasSize(3);
        assertThatThrownBy(() -> as(TARA).run(() -> drafts.changeBan(draft, 4, deep)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(THEO).run(() -> drafts.changeBan(draft, null, deep)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anExitNamesTheFindingToLookAtAndOneThatNobodyRecordsIsFound() {
        DraftExitForm recorded = read(TARA).exit("B", 0);
        DraftExitForm stale = read(TARA).exit("B", 0);
        recorded.setTest("STR-SLGB");
        as(TARA).run(() -> drafts.changeExit(draft, "B", 0, recorded));
        assertThat(read(TARA).findings()).isEmpty();
        stale.setTest("FUN-HOP-SL");
        assertThat(catchThrowableOfType(
                                StaleVersion.class, () -> as(TARA).run(() -> drafts.changeExit(draft, "B", 0, stale)))
                        .differences())
                .containsExactly(new Difference("test", "FUN-HOP-SL", "STR-SLGB"));

        DraftExitForm unrecorded = read(TARA).exit("B", 1);
        unrecorded.setTest("hop far");
        assertThatThrownBy(() -> as(TARA).run(() -> drafts.changeExit(draft, "B", 1, unrecorded)))
                .isInstanceOf(ConstraintViolationException.class);
        unrecorded.setTest("HOP-FAR");
        as(TARA).run(() -> drafts.changeExit(draft, "B", 1, unrecorded));

        assertThat(read(TARA).findingsIn("B")).singleElement().satisfies(found -> assertThat(found.text())
                .isEqualTo("Phase B is left by a test that no template records: HOP-FAR"));
        assertThat(problem()).isEqualTo("protocol.findings.open");
        assertThatThrownBy(() -> as(THEO).run(() -> drafts.changeExit(draft, "B", 1, unrecorded)))
                .isInstanceOf(NotFound.class);
    }

    private void step(DraftStep.Kind kind, String phase, int place, int to) {
        long version = read(TARA).version();
        as(TARA).run(() -> drafts.rearrange(draft, new DraftStep(kind, phase, place, to, version)));
    }

    private void acknowledge(String finding, String reason, @Nullable String refusal) {
        AcknowledgeForm form = new AcknowledgeForm();
        form.setFinding(finding);
        form.setReason(reason);
        if (refusal == null) {
            as(TARA).run(() -> drafts.acknowledge(draft, form));
        } else {
            assertThatThrownBy(() -> as(TARA).run(() -> drafts.acknowledge(draft, form)))
                    .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                            .extracting(Problem::code)
                            .containsExactly(refusal));
        }
    }

    private String problem() {
        Invalid invalid = catchThrowableOfType(
                Invalid.class, () -> publish(TARA, draft, read(TARA).version()));
        return invalid.problems().get(0).code();
    }

    private void reps(String reps) {
        DraftLineForm line = read(TARA).line("B", 0);
        line.setReps(reps);
        as(TARA).run(() -> drafts.changeLine(draft, "B", 0, line));
    }

    private UUID begin(Person person, String code) {
        return as(person).call(() -> drafts.begin(null, code, 1, UUID.randomUUID()));
    }

    private DraftView read(Person person) {
        return as(person).call(() -> drafts.read(draft, ENGLISH));
    }

    private int publish(Person person, UUID which, long version) {
        PublishForm form = new PublishForm();
        form.setVersion(version);
        form.setReason("More repetitions");
        return as(person).call(() -> drafts.publish(which, form));
    }

    private LibraryRow newest(Person person) {
        return as(person).call(() -> protocols.list(ENGLISH)).stream()
                .filter(row -> row.protocol().code().equals("P-TIGHT"))
                .findFirst()
                .orElseThrow();
    }
}
