package clinic.strideback.access;

import static java.lang.annotation.ElementType.METHOD;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** This use case is about no single patient; says why. */
@Target(METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NoSubject {
    String value();
}
