package clinic.strideback.it.access;

import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.Role;
import clinic.strideback.access.RolePermissions;
import clinic.strideback.access.UseCase;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One use case of the deployed application, to be called with a subject and nothing else. */
record UseCaseCall(Object service, Method method) {
    private static final Map<Class<?>, Object> PRIMITIVES = Map.of(boolean.class, false, int.class, 0, long.class, 0L);

    /** Whose file is named. */
    record Subject(PatientId patient, EpisodeId episode) {}

    /** All that the server has, whoever wrote them. */
    static List<UseCaseCall> all(BeanManager beans) {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(UseCase.class))
                .flatMap(bean -> of(beans, bean))
                .sorted(Comparator.comparing(UseCaseCall::name))
                .toList();
    }

    private static Stream<UseCaseCall> of(BeanManager beans, Bean<?> bean) {
        Class<?> type = bean.getBeanClass();
        Object service = beans.getReference(bean, type, beans.createCreationalContext(bean));
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isBridge())
                .map(method -> new UseCaseCall(service, method));
    }

    /** As the trail calls it. */
    String name() {
        return method.getDeclaringClass().getSimpleName().replaceFirst("Service$", "") + "." + method.getName();
    }

    boolean isOpenTo(Role role) {
        Requires required = method.getAnnotation(Requires.class);
        return required != null && RolePermissions.allow(Set.of(role), required.value());
    }

    /** FHIR's letter; without a permission nothing is known but that something was to be done. */
    String action() {
        Requires required = method.getAnnotation(Requires.class);
        Permission permission = required == null ? Permission.SIGN_IN : required.value();
        return String.valueOf(permission.action().letter());
    }

    boolean names(Class<?> subject) {
        return List.of(method.getParameterTypes()).contains(subject);
    }

    boolean isAboutSomebody() {
        return names(PatientId.class) || names(EpisodeId.class);
    }

    /** Calls it with the subject; whatever else it takes is empty, because a refusal comes before anything is read. */
    @Nullable
    Object about(Subject subject) {
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> argument(type, subject))
                .toArray();
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new AssertionError(name(), thrown);
        } catch (IllegalAccessException notPublic) {
            throw new AssertionError(name(), notPublic);
        }
    }

    private static @Nullable Object argument(Class<?> type, Subject subject) {
        if (type == PatientId.class) {
            return subject.patient();
        }
        return type == EpisodeId.class ? subject.episode() : PRIMITIVES.get(type);
    }

    @Override
    public String toString() {
        return name();
    }
}
