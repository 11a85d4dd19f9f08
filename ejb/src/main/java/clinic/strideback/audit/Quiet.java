package clinic.strideback.audit;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** This use case leaves no row when it succeeds, because another one that follows does; says which. Refusals and failures leave theirs all the same. */
@Target(METHOD)
@Retention(RUNTIME)
public @interface Quiet {
    String value();
}
