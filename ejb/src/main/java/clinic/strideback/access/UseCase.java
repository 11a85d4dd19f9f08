package clinic.strideback.access;

import static java.lang.annotation.ElementType.TYPE;

import clinic.strideback.audit.Audited;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a service: audit stands outside and access inside around every public method. Each method names its permission
 * with {@link Requires}, and takes the id of the patient or the episode as a parameter of its own, or says
 * {@link NoSubject}.
 */
@Stereotype
@Audited
@Guarded
@Target(TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
