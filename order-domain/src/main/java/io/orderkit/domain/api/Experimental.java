package io.orderkit.domain.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An annotation for packages whose types are public and tested but may change in any release without notice.
 *
 * <p>The annotation covers only the Java API, not the format of stored data. Every later release can read the
 * histories, journals, archives and wire names that earlier releases have written.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Experimental {}
