package org.resguardo.kernel;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission a caller needs to enter a method at all; which records it reaches is decided
 * inside, on the record. Any one of several is enough. A call that succeeds leaves an audit entry
 * when its permission is {@link Permission#audited()} or the method asked for one.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requires {
  @Nonbinding
  Permission[] value() default {};
}
