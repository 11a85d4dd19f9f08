/**
 * The three servers that StrideBack needs, started and stopped as one on this machine. PostgreSQL holds what the clinic wrote down, Keycloak knows who may
 * sign in, WildFly carries the application. A therapist who tries StrideBack, the tests in the container and the tests in the browser all start the same
 * three, so what is tested is what is used.
 */
@NullMarked
package clinic.strideback.stack;

import org.jspecify.annotations.NullMarked;
