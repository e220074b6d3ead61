package io.orderkit.domain.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An annotation for packages whose public types keep their names and signatures from release to release.
 *
 * <p>A type or method stays deprecated for at least one release before it is removed. Methods and builder options may
 * be added at any time. Every method added to an interface that users implement has a default implementation. Every
 * public package has either this annotation or {@link Experimental}. Packages named {@code internal} have neither
 * annotation, because only their own module uses them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Stable {}
