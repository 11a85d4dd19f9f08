package clinic.strideback.web.careplan;

import clinic.strideback.careplan.HomeProgramme;
import clinic.strideback.careplan.HomeProgramme.Line;
import clinic.strideback.careplan.TodayView.Item;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.HomeSheet;
import clinic.strideback.web.drawing.ExerciseOnPaper;
import clinic.strideback.web.print.CameraCode;
import clinic.strideback.web.print.PaperPage;
import clinic.strideback.web.print.PaperPage.Fact;
import clinic.strideback.web.print.RunnerHead;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The home programme for paper: what to do and how much, what pain is allowed, what running, and when to call. */
final class HomeProgrammePage {

    private final HomeSheet sheet;
    private final HomeProgrammeWords words;

    HomeProgrammePage(HomeSheet sheet) {
        this.sheet = sheet;
        this.words = new HomeProgrammeWords(sheet.locale());
    }

    /** What the file is called: number, day, and what it is. */
    String file() {
        return sheet.header().number() + "-" + sheet.day() + "-" + words.say("home.file") + ".pdf";
    }

    /**
     * The paper.
     *
     * @param address of the same plan on the runner's phone
     */
    PaperPage at(String address) {
        ChartHeader header = sheet.header();
        String about =
                new RunnerHead(sheet.locale()).of(header.family(), header.given(), header.born(), header.number());
        HomeProgramme programme = sheet.programme();
        PaperPage page = new PaperPage(sheet.locale(), words.say("home.title"), about);
        page.facts(facts(about));
        pain(page);
        page.heading(words.say("home.running"));
        new RunningOnPaper(words).tell(page, sheet.running());
        page.heading(words.say("prescriptions"));
        if (programme.exercises().isEmpty()) {
            page.paragraph(words.say("home.none"));
        }
        programme.exercises().forEach(line -> exercise(page, line));
        lines(page, "advice", programme.advice());
        lines(page, "leaveOut", programme.leaveOut());
        call(page);
        return page.heading(words.say("home.phone"))
                .code(
                        CameraCode.of(address, words.say("home.code", address)),
                        List.of(words.say("home.phone.what"), address));
    }

    private List<Fact> facts(String about) {
        HomeProgramme programme = sheet.programme();
        String version = words.say("version", programme.version());
        String protocol = programme.plan().protocol() + ", " + version;
        String beside =
                programme.beside().isEmpty() ? "" : "; " + words.say("beside", String.join(", ", programme.beside()));
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact(words.say("home.for"), about),
                new Fact(words.say("home.clinic"), sheet.clinic().letterhead()),
                new Fact(words.say("home.day"), words.day(sheet.day())),
                new Fact(words.say("home.protocol"), protocol + beside)));
        int phases = programme.plan().phases();
        if (phases > 1) {
            String place = words.say("home.phase.of", programme.plan().place(), phases);
            facts.add(new Fact(words.say("home.phase"), place));
        }
        return facts;
    }

    private void pain(PaperPage page) {
        int ceiling = sheet.programme().plan().painCeiling();
        String rule = sheet.programme().plan().painRule();
        page.heading(words.say("home.pain")).warning(words.say("home.pain.ceiling", ceiling));
        page.paragraph(rule.isEmpty() ? words.say("home.pain.above") : rule + ".\n" + words.say("home.pain.above"));
    }

    private void exercise(PaperPage page, Line line) {
        Item item = line.item();
        page.exercise(
                ExerciseOnPaper.of(item.exercise(), words.say("home.drawing", item.name()), item.name())
                        .orElse(null),
                item.name(),
                amount(line),
                steps(item),
                notes(item));
    }

    private List<String> amount(Line line) {
        Item item = line.item();
        List<String> amount = new ArrayList<>();
        amount.add(item.amount());
        amount.add(Stream.concat(Stream.of(item.frequency()), item.manner().stream())
                .filter(phrase -> !phrase.isEmpty())
                .collect(Collectors.joining(" · ")));
        amount.add(item.orName() == null ? "" : words.say("or", item.orName()));
        amount.add(line.from() == null ? "" : words.say("home.from", words.day(line.from())));
        amount.add(line.until() == null ? "" : words.say("home.until", words.day(line.until())));
        amount.add(item.note() == null ? "" : words.say("note") + ": " + item.note());
        return amount.stream().filter(text -> !text.isEmpty()).toList();
    }

    /** How it begins and goes on. */
    private static List<String> steps(Item item) {
        return Stream.concat(Stream.of(item.how().setup()), item.how().steps().stream())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** What to think of, and the first of its faults. */
    private List<String> notes(Item item) {
        return Stream.concat(
                        Stream.of(item.cue()).filter(cue -> !cue.isEmpty()).map(cue -> words.say("home.cue", cue)),
                        item.how().faults().stream().limit(1).map(fault -> words.say("home.fault", fault)))
                .toList();
    }

    private void lines(PaperPage page, String head, List<String> lines) {
        if (!lines.isEmpty()) {
            page.heading(words.say(head)).list(lines);
        }
    }

    /** Where nobody has told the clinic's telephone, a line is left to write it by hand. */
    private void call(PaperPage page) {
        page.heading(words.say("home.call"));
        page.warning(words.say("home.call.now")).list(words.all("home.call.now."));
        page.warning(words.say("home.call.us")).list(words.all("home.call.us."));
        String telephone = sheet.clinic().telephone();
        if (telephone == null) {
            page.line(words.say("home.call.number", sheet.clinic().name()));
        } else {
            page.warning(words.say("home.call.number.told", sheet.clinic().name(), telephone));
        }
    }
}
