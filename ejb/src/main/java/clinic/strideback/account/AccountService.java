package clinic.strideback.account;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.NoSubject;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.Role;
import clinic.strideback.access.UseCase;
import clinic.strideback.audit.AuditScope;
import clinic.strideback.clinic.ClinicView;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import clinic.strideback.shared.SubmissionRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who is signed in, and the people whom an administrator looks after. */
@Stateless
@UseCase
public class AccountService {

    private static final int PAGE = 50;

    @Inject
    AccountRepository accounts;

    @Inject
    LoginServer loginServer;

    @Inject
    Clinics clinics;

    @Inject
    PatientNumbers patientNumbers;

    @Inject
    SubmissionRepository submissions;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditScope audit;

    @Inject
    Clock clock;

    /** The signed-in person, at the beginning of a session. */
    @Requires(Permission.SIGN_IN)
    @NoSubject("about the caller alone")
    public MeView signIn() {
        Account account = accounts.find(caller.person()).orElseThrow(NotFound::new);
        List<ClinicView> mine = caller.get().clinics().stream()
                .map(clinics::get)
                .sorted(Comparator.comparing(ClinicView::name))
                .toList();
        return new MeView(
                caller.person(),
                account.givenName,
                account.familyName,
                account.role,
                mine,
                caller.get().patient());
    }

    /** A page of the people, by name. */
    @Requires(Permission.PERSON_READ)
    @NoSubject("people, not files")
    public PeoplePage find(@Valid PeopleFilter filter) {
        List<Account> found = filter.fitsNobody() ? List.of() : accounts.list(filter, PAGE + 1);
        List<Account> shown = found.stream().limit(PAGE).toList();
        Map<PersonId, List<String>> places = clinics.namesOf(
                shown.stream().map(account -> new PersonId(account.id)).toList());
        Map<PatientId, String> numbers = patientNumbers.numbersOf(
                shown.stream().flatMap(account -> account.ownFile().stream()).toList());
        return new PeoplePage(
                shown.stream()
                        .map(account -> PersonView.of(
                                account,
                                places.getOrDefault(new PersonId(account.id), List.of()),
                                account.ownFile().map(numbers::get).orElse(null)))
                        .toList(),
                found.size() > PAGE ? shown.get(PAGE - 1).id : null);
    }

    /**
     * Whose file a new patient's sign-in would open, to be compared before it is created.
     *
     * @throws Invalid if the number fits no file, or its runner can sign in already
     */
    @Requires(Permission.PERSON_FILE_CONFIRM)
    @NoSubject("the file is named by its number; its name and birth date alone are shown")
    public FileOwner ownerOf(@Valid PersonForm form) {
        return patientNumbers.ownerOf(fileToOpen(form));
    }

    /**
     * Creates a person here and in the login server.
     *
     * @throws Invalid if the sign-in name is taken, a therapist has no clinic, or a patient's number fits no file or was not compared
     */
    @Requires(Permission.PERSON_CREATE)
    @NoSubject("the file is named by its number, and only tied to the sign-in")
    public InvitedView create(@Valid PersonForm form) {
        List<InvitedView> invited = new ArrayList<>();
        submissions.once(form.getToken(), caller.person(), "account.create", ignored -> invited.add(invite(form)));
        audit.remark(String.valueOf(form.getSignInName()));
        return invited.isEmpty() ? invitedBefore(form) : invited.get(0);
    }

    private InvitedView invite(PersonForm form) {
        PatientId patient = ownFile(form);
        ClinicId clinic = workplace(form);
        String password = TemporaryPassword.random();
        PersonId person = enter(form, patient, clinic, password);
        return new InvitedView(person, String.valueOf(form.getSignInName()), password);
    }

    private InvitedView invitedBefore(PersonForm form) {
        Account account = accounts.named(String.valueOf(form.getSignInName())).orElseThrow(NotFound::new);
        account.ownFile().ifPresent(audit::about);
        return new InvitedView(new PersonId(account.id), account.signInName, null);
    }

    private PersonId enter(PersonForm form, @Nullable PatientId patient, @Nullable ClinicId clinic, String password) {
        PersonId person = loginServer.create(form, password);
        try {
            accounts.add(new Account(person, form, patient, clock.instant()));
            if (clinic != null) {
                clinics.join(person, clinic);
            }
            accounts.flush();
        } catch (jakarta.persistence.PersistenceException notWritten) {
            loginServer.withdraw(person);
            throw notWritten;
        }
        return person;
    }

    private @Nullable PatientId ownFile(PersonForm form) {
        if (form.getRole() != Role.PATIENT) {
            return null;
        }
        PatientId patient = fileToOpen(form);
        if (form.isToBeConfirmed()) {
            throw new Invalid("patientNumber", "person.patientNumber.unconfirmed");
        }
        return patient;
    }

    private PatientId fileToOpen(PersonForm form) {
        String number = Objects.requireNonNullElse(form.getPatientNumber(), "");
        if (number.isBlank()) {
            throw new Invalid("patientNumber", "person.patientNumber.required");
        }
        PatientId patient = patientNumbers
                .fileOf(number)
                .orElseThrow(() -> new Invalid("patientNumber", "person.patientNumber.unknown"));
        audit.about(patient);
        if (accounts.hasAccount(patient)) {
            throw new Invalid("patientNumber", "person.patientNumber.hasAccount");
        }
        return patient;
    }

    private @Nullable ClinicId workplace(PersonForm form) {
        if (form.getRole() != Role.THERAPIST) {
            return null;
        }
        return clinics.all().stream()
                .map(ClinicView::id)
                .filter(clinic -> clinic.equals(form.getClinic()))
                .findFirst()
                .orElseThrow(() -> new Invalid("clinic", "person.clinic.required"));
    }
}
