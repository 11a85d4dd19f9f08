package clinic.strideback.it.assessment;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.assessment.AmendForm;
import clinic.strideback.assessment.AssessmentForm;
import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.assessment.AssessmentService;
import clinic.strideback.assessment.AssessmentView;
import clinic.strideback.assessment.CarriedText;
import clinic.strideback.assessment.CarriedTextService;
import clinic.strideback.assessment.KeptView;
import clinic.strideback.assessment.VoidForm;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Sql;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.StaleVersion;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The last note stands beside a draft, and its texts can be carried over, section by section. */
class CarriedTextServiceIT extends InContainer {
    private static final LocalDateTime VISIT = LocalDateTime.of(2026, 11, 4, 9, 30);
    private static final String TIGHT = "Tight on hills. <b>";
    private static final Map<String, String> FIRST = Map.of(
            "NOTE-S", TIGHT, "NOTE-P", "Hold stage 3.", "STR-KF15.L", "212", "STR-KF15.R", "241", "SUB-TIGHT", "4");

    @Inject
    AssessmentService assessments;

    @Inject
    CarriedTextService texts;

    private PatientId runner;
    private EpisodeId episode;
    private AssessmentId first;
    private AssessmentId draft;

    @BeforeEach
    void aDraftAfterASignedNote() {
        runner = given.aRunnerOf(TARA);
        episode = given.anEpisodeOfLeftStrain(TARA, runner);
        first = signed(FIRST, VISIT);
        draft = begin();
        audit.fromHere();
    }

    @Test
    void theLastNoteStandsBesideTheDraft() {
        assertThat(read(draft).lastNote()).satisfies(note -> {
            assertThat(note.id()).isEqualTo(first);
            assertThat(note.on()).isEqualTo(VISIT.toLocalDate());
            assertThat(note.by()).startsWith("Tara");
            assertThat(note.texts()).containsOnly(Map.entry("NOTE-S", TIGHT), Map.entry("NOTE-P", "Hold stage 3."));
            assertThat(note.sheet().comparisons()).containsOnlyKeys("STR-KF15");
        });
        assertThat(read(first).lastNote()).isNull();
    }

    @Test
    void aNoteIsTheLastOneWhileItStandsAndSomethingIsWrittenInIt() {
        as(TARA).run(() -> assessments.sign(episode, draft, form(0, Map.of("SUB-TIGHT", "2"), VISIT.plusDays(3))));
        draft = begin();
        assertThat(read(draft).lastNote().id())
                .as("nothing was written in the newer one")
                .isEqualTo(first);

        VoidForm wrong = new VoidForm();
        wrong.setVersion(read(first).row().version());
        wrong.setReason("Wrong runner");
        as(TARA).run(() -> assessments.voidSigned(episode, first, wrong));
        assertThat(read(draft).lastNote()).isNull();
        assertThatThrownBy(() -> carry(form(0, Map.of(), VISIT), "NOTE-S"))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::code)
                        .containsExactly("assessment.carry.nothing"));
    }

    @Test
    void whatAnAmendmentReplacesIsNotItsLastNote() {
        as(TARA).run(() -> assessments.sign(episode, draft, form(0, Map.of("NOTE-S", "Better."), VISIT.plusDays(3))));
        AmendForm because = new AmendForm();
        because.setAmendReason("Left out the plan");

        AssessmentId amending = as(TARA).call(() -> assessments.amend(episode, draft, because));

        assertThat(read(amending).lastNote().id()).isEqualTo(first);
    }

    @Test
    void aTextIsCarriedOverWithItsMarkAndWhatWasTypedIsKept() {
        KeptView kept = carry(form(0, Map.of("NOTE-S", "Slept well.", "SUB-TIGHT", "2"), VISIT), "NOTE-S");

        String both = "Slept well.\n\n" + TIGHT;
        assertThat(kept.entries()).containsEntry("NOTE-S", both);
        assertThat(read(draft)).satisfies(view -> {
            assertThat(view.row().version()).isEqualTo(kept.version());
            assertThat(view.entries()).containsOnly(Map.entry("NOTE-S", both), Map.entry("SUB-TIGHT", "2"));
            assertThat(view.carried())
                    .containsOnly(Map.entry("NOTE-S", new CarriedText(first, VISIT.toLocalDate(), TIGHT.length())));
        });
        assertThat(audit.all()).startsWith(new Row(TARA, "CarriedText.carry", "U", "SUCCESS", null, runner));
    }

    @Test
    void whatWasMeasuredIsNeverCarriedOver() {
        for (String measured : List.of("STR-KF15", "STR-KF15.L", "SUB-TIGHT", "no such thing")) {
            assertThatThrownBy(() -> carry(form(0, Map.of(), VISIT), measured)).isInstanceOf(NotFound.class);
        }
        long version = carry(form(0, Map.of(), VISIT), "NOTE-S").version();
        carry(form(version, Map.of("NOTE-S", TIGHT), VISIT), "NOTE-P");

        assertThat(read(draft).entries()).containsOnlyKeys("NOTE-S", "NOTE-P");
        assertThat(sql.answer(
                        "select string_agg(k, ' ' order by k) from assessment a, jsonb_object_keys(a.draft) k"
                                + " where a.id = ?",
                        draft.value()))
                .isEqualTo("NOTE-P NOTE-S");
    }

    @Test
    void aSectionInWhichNothingWasWrittenHasNothingToCarry() {
        assertThatThrownBy(() -> carry(form(0, Map.of(), VISIT), "NOTE-A"))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::field)
                        .containsExactly("NOTE-A"));
        assertThatThrownBy(() -> carry(form(0, Map.of("NOTE-S", "x".repeat(3990)), VISIT), "NOTE-S"))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::code)
                        .containsExactly("finding.TOO_LONG"));
        assertThat(read(draft).entries()).isEmpty();
    }

    @Test
    void itIsTakenOutAgainAndTouchingItTakesTheMarkAway() {
        KeptView carried = carry(form(0, Map.of("NOTE-S", "Slept well."), VISIT), "NOTE-S");
        AssessmentForm same = form(carried.version(), carried.entries(), VISIT);

        KeptView without = as(TARA).call(() -> texts.takeOut(episode, draft, same, "NOTE-S"));

        assertThat(without.entries()).containsOnly(Map.entry("NOTE-S", "Slept well."));
        assertThat(read(draft).carried()).isEmpty();
        KeptView again = carry(form(without.version(), without.entries(), VISIT), "NOTE-S");
        String touched = again.entries().get("NOTE-S") + " Less now.";
        as(TARA).call(() -> assessments.keep(episode, draft, form(again.version(), Map.of("NOTE-S", touched), VISIT)));
        assertThat(read(draft).carried()).isEmpty();
        assertThat(read(draft).entries()).containsEntry("NOTE-S", touched);
    }

    @Test
    void untouchedItIsMarkedInTheSignedNoteWhichStands() {
        KeptView kept = carry(form(0, Map.of(), VISIT), "NOTE-S");
        as(TARA).run(() ->
                assessments.sign(episode, draft, form(kept.version(), Map.of("NOTE-S", TIGHT), VISIT.plusDays(3))));

        assertThat(read(draft).carried()).containsOnlyKeys("NOTE-S");
        assertThat(sql.refusalOf("update assessment set carried = '{}' where id = ?", draft.value()))
                .isEqualTo(Sql.STANDS);
        AmendForm because = new AmendForm();
        because.setAmendReason("Typed at the wrong test");
        AssessmentId amending = as(TARA).call(() -> assessments.amend(episode, draft, because));
        assertThat(read(amending).carried()).as("an amendment begins with it").containsOnlyKeys("NOTE-S");
    }

    @Test
    void onAnOldVersionInAnotherEpisodeOrASignedOneNothingIsCarried() {
        EpisodeId other = given.anEpisodeOfLeftStrain(TARA, given.aRunnerOf(TARA));
        as(TARA).call(() -> assessments.keep(episode, draft, form(0, Map.of("SUB-TIGHT", "3"), VISIT)));

        assertThatThrownBy(() -> carry(form(0, Map.of("SUB-TIGHT", "1"), VISIT), "NOTE-S"))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> as(TARA).call(() -> texts.carry(other, draft, form(0, Map.of(), VISIT), "NOTE-S")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(TARA).call(() -> texts.carry(episode, first, form(1, FIRST, VISIT), "NOTE-S")))
                .isInstanceOf(StaleVersion.class);
        assertThat(read(draft).entries()).containsOnly(Map.entry("SUB-TIGHT", "3"));
    }

    private AssessmentId signed(Map<String, String> entries, LocalDateTime at) {
        AssessmentId id = begin();
        as(TARA).run(() -> assessments.sign(episode, id, form(0, entries, at)));
        return id;
    }

    private AssessmentId begin() {
        return as(TARA).call(() -> assessments.begin(runner, episode, "EVERYTHING", UUID.randomUUID()));
    }

    private KeptView carry(AssessmentForm form, String section) {
        return as(TARA).call(() -> texts.carry(episode, draft, form, section));
    }

    private AssessmentView read(AssessmentId id) {
        return as(TARA).call(() -> assessments.read(episode, id));
    }

    private static AssessmentForm form(long version, Map<String, String> entries, LocalDateTime at) {
        AssessmentForm form = new AssessmentForm();
        form.setVersion(version);
        form.setHappenedAt(at);
        form.getEntries().putAll(entries);
        return form;
    }
}
