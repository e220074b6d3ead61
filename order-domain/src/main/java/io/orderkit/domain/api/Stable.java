package io.orderkit.domain.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The public types of this package keep their names and signatures from release to release.
 *
 * <p>What has to go is deprecated for one release before it goes. New methods, and new parts of a builder, may join at any time;
 * an interface that users implement gets none without a default. Every public package carries either this mark or
 * {@link Experimental}. A package named {@code internal} carries none: nobody outside its module uses it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Stable {}
