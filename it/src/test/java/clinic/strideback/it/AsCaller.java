package clinic.strideback.it;

import clinic.strideback.access.Role;
import clinic.strideback.access.UseCase;
import clinic.strideback.shared.PersonId;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Calls services as a person who has signed in, without a password: {@code as(TARA).call(() -> patients.find("ko"))}. The identity is made in the security
 * domain of the services, which the server ties to their class loader; without the switch of the thread's class loader the call would be anonymous.
 */
public final class AsCaller {
    private static final ClassLoader SERVICES = UseCase.class.getClassLoader();
    private final String principal;
    private final @Nullable Role role;

    private AsCaller(String principal, @Nullable Role role) {
        this.principal = principal;
        this.role = role;
    }

    public static AsCaller as(Person person) {
        return new AsCaller(person.principal(), person.role());
    }

    /** Somebody whom a test has just created. */
    public static AsCaller as(PersonId person, Role role) {
        return new AsCaller(person.toString(), role);
    }

    public <T> T call(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(SERVICES);
        try {
            return identity().runAsSupplier(work);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return principal;
        });
    }

    private SecurityIdentity identity() {
        SecurityDomain domain = SecurityDomain.getCurrent();
        if (role == null) {
            return domain.getAnonymousSecurityIdentity();
        }
        RoleMapper roles = RoleMapper.constant(Roles.fromSet(Set.of(role.roleName())));
        return domain.createAdHocIdentity(principal)
                .withDefaultRoleMapper(roles)
                .withRoleMapper("ejb", roles);
    }
}
