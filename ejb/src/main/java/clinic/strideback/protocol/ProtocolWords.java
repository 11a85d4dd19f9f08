package clinic.strideback.protocol;

import clinic.strideback.assessment.CatalogueView;
import clinic.strideback.assessment.CatalogueView.QuestionView;
import clinic.strideback.protocol.PhaseView.Line;
import clinic.strideback.protocol.Statement.Ban;
import clinic.strideback.protocol.Statement.Kind;
import clinic.strideback.protocol.dose.DoseWords;
import clinic.strideback.protocol.dose.Span;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says protocols and exercises in one language. */
public final class ProtocolWords {

    private final Map<String, String> texts;
    private final Locale locale;
    private final DoseWords doses;

    public ProtocolWords(ProtocolLibrary library, Locale locale) {
        this(library.texts(locale), locale);
    }

    /** With the texts of a version that is still being written. */
    ProtocolWords(Map<String, String> texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
        this.doses = new DoseWords(texts);
    }

    public String title(Protocol protocol) {
        return text(protocol.titleKey());
    }

    public String name(Phase phase) {
        return text(phase.nameKey());
    }

    public String goal(Phase phase) {
        return text(phase.goalKey());
    }

    /** Empty when the protocol has no further pain rule. */
    public String painRule(Protocol protocol) {
        return protocol.painRuleKey().isEmpty() ? "" : text(protocol.painRuleKey());
    }

    public String exercise(String code) {
        return text(code + ".name");
    }

    public String cue(String code) {
        return text(code + ".cue");
    }

    public DoseWords doses() {
        return doses;
    }

    /** The words of a progression; empty for none. */
    public String progression(String key) {
        return key.isEmpty() ? "" : text(key);
    }

    /** By how much the load may grow; empty for none. */
    public String loadStep(@Nullable Integer percent) {
        return percent == null ? "" : MessageFormat.format(text("dose.loadStep"), percent);
    }

    public String source(String key) {
        return text("source." + key);
    }

    /** How long; empty for "the source does not say". */
    public String span(@Nullable Span span) {
        if (span == null) {
            return "";
        }
        String once = span.amount().max() == 1 ? ".once" : "";
        return MessageFormat.format(
                text("span." + span.unit() + once), span.amount().inWords());
    }

    public List<Line> lines(List<Statement> statements) {
        return statements.stream().map(this::line).toList();
    }

    private Line line(Statement statement) {
        return new Line(
                text(statement.textKey()),
                new Sourced(statement.evidence(), statement.reported(), source(statement.source())));
    }

    /** With the exercises that it bans, or the finding to look at. */
    private Line inFull(Statement statement) {
        Line line = line(statement);
        Ban ban = statement.ban();
        String text = line.text();
        if (ban != null) {
            text = banned(text, ban);
        } else if (!statement.test().isEmpty()) {
            String test = CatalogueView.in(locale)
                    .find(statement.test())
                    .map(QuestionView::label)
                    .orElse(statement.test());
            text = MessageFormat.format(text("exit.test"), text, test);
        }
        return new Line(text, line.sourced());
    }

    private String banned(String text, Ban ban) {
        String until = ban.untilPhase();
        String key = "ban." + ban.effect() + (until == null ? "" : ".until");
        return MessageFormat.format(text(key), text, text("tag." + ban.tag()), until);
    }

    /** The protocol as the library lists it. */
    public ProtocolRow row(Protocol protocol) {
        Basis basis = protocol.basis();
        return new ProtocolRow(
                protocol.code(),
                protocol.version(),
                title(protocol),
                protocol.complete(),
                protocol.recommended(),
                protocol.painCeiling(),
                basis.label(basis.ceiling()),
                protocol.phases().size(),
                new Sourced(basis.evidence(), basis.reported(), source(basis.source())));
    }

    ProtocolView view(Protocol protocol) {
        Basis basis = protocol.basis();
        return new ProtocolView(
                row(protocol),
                protocol.thresholdPainCeiling(),
                basis.label(basis.threshold()),
                painRule(protocol),
                span(protocol.expected()),
                basis.label(basis.duration()),
                lines(protocol.statements(Kind.WHO)),
                protocol.statements(Kind.CONTRA).stream().map(this::inFull).toList(),
                lines(protocol.statements(Kind.ADVICE)),
                protocol.phases().stream().map(this::view).toList());
    }

    /** The phase with its exercises, its advice and its exits. */
    public PhaseView view(Phase phase) {
        return new PhaseView(
                phase.code(),
                name(phase),
                goal(phase),
                phase.runningCap(),
                span(phase.duration()),
                phase.durationEvidence(),
                lines(phase, Kind.ENTRY),
                lines(phase, Kind.LED_BY, Kind.CONTRA, Kind.ADVICE, Kind.OPEN_END),
                phase.exercises().stream().map(this::view).toList(),
                phase.statements(Kind.EXIT).stream().map(this::inFull).toList());
    }

    private List<Line> lines(Phase phase, Kind... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> phase.statements(kind).stream())
                .map(this::line)
                .toList();
    }

    private ExerciseLine view(PhaseExercise line) {
        String orExercise = line.orExercise();
        List<String> manner = Stream.concat(
                        doses.manner(line.dose()).stream(),
                        Stream.of(loadStep(line.loadStepPercent()), progression(line.progression())))
                .filter(phrase -> !phrase.isEmpty())
                .toList();
        return new ExerciseLine(
                line.exercise(),
                exercise(line.exercise()),
                orExercise == null ? null : exercise(orExercise),
                cue(line.exercise()),
                line.week(),
                doses.amount(line.dose()),
                manner,
                doses.frequency(line.dose()),
                new Sourced(line.evidence(), line.reported(), source(line.source())));
    }

    private String text(String key) {
        return Objects.requireNonNull(texts.get(key), () -> "No text " + key);
    }
}
