package clinic.strideback.it;

import clinic.strideback.access.UseCase;
import java.util.Set;
import java.util.function.Supplier;
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
    private final Person person;

    private AsCaller(Person person) {
        this.person = person;
    }

    public static AsCaller as(Person person) {
        return new AsCaller(person);
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
            return person;
        });
    }

    private SecurityIdentity identity() {
        RoleMapper roles =
                RoleMapper.constant(Roles.fromSet(Set.of(person.role().roleName())));
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(person.id().value().toString())
                .withDefaultRoleMapper(roles)
                .withRoleMapper("ejb", roles);
    }
}
