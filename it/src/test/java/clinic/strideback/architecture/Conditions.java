package clinic.strideback.architecture;

import clinic.strideback.access.NoSubject;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.StrideBackException;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the rules of {@link ArchitectureTest} need beyond ArchUnit's own words. */
final class Conditions {
    private static final String ROOT = "clinic.strideback.";

    /** The features from the bottom up; those of one line may use each other, in one direction. */
    private static final List<Set<String>> LEVELS = List.of(
            Set.of("measure", "shared"),
            Set.of("audit"),
            Set.of("access"),
            Set.of("clinic", "account", "snippet", "typed"),
            Set.of("patient"),
            Set.of("episode", "registry"),
            Set.of("assessment", "protocol", "exercise"),
            Set.of("referral", "careplan", "load", "questionnaire"),
            Set.of("returntorun"),
            Set.of("proposal"),
            Set.of("report", "demo", "transfer"),
            Set.of("web", "api"));

    private static final Predicate<String> CODE = Pattern.compile("^\\s*(import |package |/\\*|\\*|//|$)")
            .asPredicate()
            .negate();

    private Conditions() {}

    static ArchCondition<JavaClass> dependOnlyOnFeaturesBelow() {
        return check("depend only on features below", type -> ownDependencies(type)
                .filter(dependency -> level(dependency.getTargetClass()) > level(type))
                .map(Dependency::getDescription));
    }

    private static Stream<Dependency> ownDependencies(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith(ROOT));
    }

    private static int level(JavaClass type) {
        String feature = type.getPackageName().substring(ROOT.length()).split("\\.", 2)[0];
        for (int level = 0; level < LEVELS.size(); level++) {
            if (LEVELS.get(level).contains(feature)) {
                return level;
            }
        }
        throw new AssertionError("A feature without a place among the levels: " + feature);
    }

    /** For the web: everything of {@code ejb} that is neither asked, nor sent, nor shown, is hidden from it. */
    static ArchCondition<JavaClass> useServicesFormsAndViewsOnly() {
        return check("use services, forms, views, their values and exceptions only", type -> ownDependencies(type)
                .filter(dependency -> !isForPages(dependency.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription));
    }

    private static boolean isForPages(JavaClass used) {
        JavaClass type = used.getEnclosingClass().orElse(used);
        return type.getPackageName().startsWith(ROOT + "web")
                || type.getSimpleName().matches(".*(Service|Form|Filter|View)|Settings|RequestId|Ids")
                || used.isRecord()
                || type.isRecord()
                || used.isEnum()
                || type.isAssignableTo(StrideBackException.class)
                || type.getPackageName().startsWith(ROOT + "measure");
    }

    static ArchCondition<JavaMethod> takeASubjectOrSayWhyNot() {
        return new ArchCondition<>("take the id of a patient or an episode, or say why not") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean subject = method.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(PatientId.class) || type.isEquivalentTo(EpisodeId.class));
                boolean reason = method.tryGetAnnotationOfType(NoSubject.class)
                        .filter(none -> !none.value().isBlank())
                        .isPresent();
                if (subject == reason) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + (subject ? " has both" : " has neither")));
                }
            }
        };
    }

    /** A clock read elsewhere than from the injected one; how long something took is no time of day. */
    static DescribedPredicate<JavaCall<?>> asksForTheTimeByItself() {
        return DescribedPredicate.describe("asks for the time by itself", call -> {
            String owner = call.getTargetOwner().getName();
            String name = call.getTarget().getName();
            boolean withClock = call.getTarget().getRawParameterTypes().stream()
                    .anyMatch(type -> type.isEquivalentTo(java.time.Clock.class));
            return (owner.startsWith("java.time.") && name.equals("now") && !withClock)
                    || (owner + "." + name)
                            .matches("java\\.time\\.Clock\\.system.*|java\\.lang\\.System\\.currentTimeMillis"
                                    + "|java\\.util\\.Date\\.<init>|java\\.util\\.Calendar\\.getInstance");
        });
    }

    static ArchCondition<JavaClass> haveFewerLinesOfCodeThan(int limit) {
        return check("have fewer lines of code than " + limit, type -> Stream.of(lines(type))
                .filter(lines -> lines >= limit)
                .map(lines -> type.getSimpleName() + " has " + lines));
    }

    private static long lines(JavaClass type) {
        try (Stream<String> lines = Files.lines(Modules.source("web", type.getName()))) {
            return lines.filter(CODE).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a session: two tabs would mix two patients. */
    static ArchCondition<JavaClass> keepNothingAboutAPatient() {
        Predicate<JavaClass> aboutPatients = used -> used.isEquivalentTo(PatientId.class)
                || used.isEquivalentTo(EpisodeId.class)
                || (level(used) >= LEVELS.indexOf(Set.of("patient"))
                        && !used.getPackageName().startsWith(ROOT + "web"));
        return check("keep nothing about a patient in a session", type -> Stream.of(type)
                .filter(bean -> bean.isAnnotatedWith("jakarta.enterprise.context.SessionScoped"))
                .flatMap(Conditions::ownDependencies)
                .filter(dependency ->
                        aboutPatients.test(dependency.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription));
    }

    private static ArchCondition<JavaClass> check(
            String description, java.util.function.Function<JavaClass, Stream<String>> violations) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                violations.apply(type).forEach(found -> events.add(SimpleConditionEvent.violated(type, found)));
            }
        };
    }
}
