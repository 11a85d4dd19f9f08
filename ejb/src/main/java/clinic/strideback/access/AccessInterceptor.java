package clinic.strideback.access;

import clinic.strideback.audit.AuditScope;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Ids;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The gate: permission of the role, then the care team of every runner among the arguments. Refuses unless allowed. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 1)
class AccessInterceptor {

    @Inject
    Accounts accounts;

    @Inject
    CurrentCaller current;

    @Inject
    AuditScope audit;

    @Resource
    EJBContext context;

    @AroundInvoke
    @Nullable
    Object guard(InvocationContext call) throws Exception {
        Method method = Objects.requireNonNull(call.getMethod());
        noteWhatIsNamed(call.getParameters());
        Permission permission = permissionOf(method);
        Set<Role> roles = roles();
        if (!RolePermissions.allow(roles, permission)) {
            throw new Refused(Refused.PERMISSION);
        }
        current.set(caller(roles));
        Set<PatientId> subjects = subjectsOf(call.getParameters());
        if (subjects.isEmpty() && !method.isAnnotationPresent(NoSubject.class)) {
            throw new Refused(Refused.PERMISSION);
        }
        subjects.forEach(this::checkCare);
        return call.proceed();
    }

    /** First of all, so that a refusal tells whose file somebody reached for. */
    private void noteWhatIsNamed(Object[] arguments) {
        for (Object argument : arguments) {
            if (argument instanceof PatientId patient) {
                audit.about(patient);
            } else if (argument instanceof EpisodeId episode) {
                audit.about(episode);
            }
        }
    }

    private Permission permissionOf(Method method) {
        Requires required = method.getAnnotation(Requires.class);
        if (required == null) {
            throw new Refused(Refused.PERMISSION);
        }
        audit.doing(required.value().action());
        return required.value();
    }

    private Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (context.isCallerInRole(role.roleName())) {
                roles.add(role);
            }
        }
        return roles;
    }

    private Caller caller(Set<Role> roles) {
        PersonId person = person();
        Accounts.Standing account = accounts.find(person).orElseThrow(() -> new Refused(Refused.ACCOUNT));
        return new Caller(person, roles, account.clinics(), account.patient());
    }

    private PersonId person() {
        try {
            return new PersonId(Ids.parse(context.getCallerPrincipal().getName()));
        } catch (NotFound noSubject) {
            throw new Refused(Refused.ACCOUNT);
        }
    }

    /** Every runner that the arguments name, by themselves or through an episode, which must be theirs. */
    private Set<PatientId> subjectsOf(Object[] arguments) {
        Set<PatientId> named = new LinkedHashSet<>();
        Set<PatientId> ofEpisodes = new LinkedHashSet<>();
        for (Object argument : arguments) {
            if (argument instanceof PatientId patient) {
                named.add(patient);
            } else if (argument instanceof EpisodeId episode) {
                ofEpisodes.add(current.patientOf(episode));
            }
        }
        if (!named.isEmpty() && !named.containsAll(ofEpisodes)) {
            noteWhoseIsForeign(named, ofEpisodes);
            throw new Refused(Refused.FILE);
        }
        named.addAll(ofEpisodes);
        return named;
    }

    /** A runner's page names the runner's own file by itself: what somebody reached for is the other one. */
    private void noteWhoseIsForeign(Set<PatientId> named, Set<PatientId> ofEpisodes) {
        Stream.concat(named.stream(), ofEpisodes.stream())
                .filter(patient -> !current.mayOpen(patient))
                .findFirst()
                .ifPresent(audit::ratherAbout);
    }

    private void checkCare(PatientId patient) {
        audit.about(patient);
        audit.within(current.clinicFor(patient));
    }
}
