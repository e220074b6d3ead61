package io.orderkit.domain.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A mark for packages whose public types keep their names and signatures from release to release.
 *
 * <p>A member that has to be removed is deprecated for one release first. New methods, and new parts of a builder, may
 * be added at any time. An interface that users implement gets no new method without a default. Every public package
 * carries either this mark or {@link Experimental}. A package named {@code internal} carries none: only its own module
 * uses it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Stable {}
