package clinic.strideback.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.shared.StrideBackException;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.persistence.Entity;

/** The architecture as tests: {@code docs/architecture.md} names for each invariant the rule that holds it. */
@AnalyzeClasses(locations = Modules.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule rulesArePlainJava = classes()
            .that()
            .resideInAPackage("..rules..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "..strideback..rules..",
                    "clinic.strideback.measure..",
                    "org.jspecify..",
                    "org.apache.commons.text.similarity..",
                    "org.apache.commons.codec.language..")
            .because("a clinical rule must be readable and testable without any server, framework, clock or database;"
                    + " how alike two words look and sound is arithmetic that nobody need write again");

    @ArchTest
    static final ArchRule measuresKnowNothingElse = classes()
            .that()
            .resideInAPackage("clinic.strideback.measure..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "clinic.strideback.measure..", "org.jspecify..")
            .because("units and scales are used everywhere and may pull nothing along");

    @ArchTest
    static final ArchRule featuresDependDownwards = classes()
            .should(Conditions.dependOnlyOnFeaturesBelow())
            .because("calls go down; what must go up is an event");

    @ArchTest
    static final ArchRule featuresHaveNoCycles = slices().matching("clinic.strideback.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature must be understood without those above and beside it");

    @ArchTest
    static final ArchRule entitiesAreHidden = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("only its own feature may see an entity: pages, REST and other features get views");

    @ArchTest
    static final ArchRule repositoriesAreHidden = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .and()
            .doNotHaveSimpleName("SubmissionRepository")
            .should()
            .bePackagePrivate()
            .because("who reads rows of another feature passes its use cases by; submissions belong to every feature");

    @ArchTest
    static final ArchRule numbersOfRowsStayInside = fields().that()
            .haveName("id")
            .and()
            .haveRawType(DescribedPredicate.or(type(long.class), type(Long.class)))
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .because("what has an address has a random UUID, which reveals nothing");

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("an entity changes by verbs that keep its life cycle, not field by field");

    @ArchTest
    static final ArchRule onlyRepositoriesTouchTheEntityManager = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("jakarta\\.persistence\\.EntityManager|org\\.hibernate\\.(Session|StatelessSession)")
            .because("each query must be found in one place, and none may pass by access");

    @ArchTest
    static final ArchRule statelessBeansAreUseCases = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .should()
            .beAnnotatedWith(UseCase.class)
            .andShould()
            .haveSimpleNameEndingWith("Service")
            .because("audit and access stand around every door into the application");

    @ArchTest
    static final ArchRule servicesAreUseCases = classes()
            .that()
            .haveSimpleNameEndingWith("Service")
            .should()
            .beAnnotatedWith(UseCase.class)
            .andShould()
            .beAnnotatedWith(Stateless.class)
            .because("a class that calls itself a service is a door into the application");

    @ArchTest
    static final ArchRule useCasesNameTheirPermission = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(UseCase.class)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(Requires.class)
            .because("the gate refuses a use case without one to everybody");

    @ArchTest
    static final ArchRule useCasesNameTheirSubject = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(UseCase.class)
            .and()
            .arePublic()
            .should(Conditions.takeASubjectOrSayWhyNot())
            .because("the gate asks the care team of every patient that it sees among the arguments, and of no other");

    @ArchTest
    static final ArchRule pagesKnowServicesFormsAndViewsOnly = classes()
            .that()
            .resideInAPackage("clinic.strideback.web..")
            .should(Conditions.useServicesFormsAndViewsOnly())
            .because("a page sends a form to a service and shows the view that it answers");

    @ArchTest
    static final ArchRule onlyTheEdgesKnowFacesAndServlets = noClasses()
            .that()
            .resideOutsideOfPackages("clinic.strideback.web..", "clinic.strideback.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.faces..",
                    "jakarta.servlet..",
                    "org.primefaces..",
                    "org.omnifaces..",
                    "jakarta.websocket..")
            .because("behaviour does not know through which edge it was called");

    @ArchTest
    static final ArchRule onlyTheApiServesRest = noClasses()
            .that()
            .resideOutsideOfPackage("clinic.strideback.api..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("jakarta\\.ws\\.rs\\.(Path|GET|POST|PUT|PATCH|DELETE|Produces|Consumes|ext\\..*)")
            .because("REST is an edge of its own; calling another server's REST is not serving it");

    @ArchTest
    static final ArchRule onlyTheFhirEdgeKnowsFhir = noClasses()
            .that()
            .resideOutsideOfPackage("clinic.strideback.api.fhir..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ca.uhn..", "org.hl7..")
            .because("FHIR is a mapping at the edge, not the model");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("clinic.strideback.shared.ClockProducer")
            .should()
            .callCodeUnitWhere(Conditions.asksForTheTimeByItself())
            .because("tests and demo move the clock, and a day needs a zone that somebody chose");

    @ArchTest
    static final ArchRule theProviderOfJsonIsLookedForOnce = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Json.class)
            .because("each of its methods looks for the provider anew, which took two thirds of an evaluation;"
                    + " a constant of JsonProvider has the same methods");

    @ArchTest
    static final ArchRule oneFamilyOfExceptions = classes()
            .that()
            .areAssignableTo(Throwable.class)
            .should()
            .beAssignableTo(StrideBackException.class)
            .because("one handler per edge turns a refusal into words");

    @ArchTest
    static final ArchRule namedBeansAreBackings = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .should()
            .haveSimpleNameEndingWith("Backing")
            .because("what a page can name stands in a backing bean");

    @ArchTest
    static final ArchRule backingsAreShort = classes()
            .that()
            .haveSimpleNameEndingWith("Backing")
            .should(Conditions.haveFewerLinesOfCodeThan(80))
            .because("a backing bean holds ids, form and view; longer ones hold behaviour that belongs into a service");

    @ArchTest
    static final ArchRule sessionsKeepNothingAboutPatients = classes()
            .should(Conditions.keepNothingAboutAPatient())
            .because("two tabs with two patients share one session");

    @ArchTest
    static void everyModuleIsReallyRead(JavaClasses read) {
        assertThat(read.contain("clinic.strideback.patient.PatientService")).isTrue();
        assertThat(read.contain("clinic.strideback.web.patient.ChartBacking")).isTrue();
        assertThat(read.contain("clinic.strideback.api.transfer.PatientImports"))
                .isTrue();
        assertThat(read).hasSizeGreaterThan(100);
    }
}
