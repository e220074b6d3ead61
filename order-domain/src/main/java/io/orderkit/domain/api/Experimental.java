package io.orderkit.domain.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A mark for packages whose types are public and tested, but may change in any release without notice.
 *
 * <p>The mark is about Java alone. Stored data stay readable however the classes change: every later release reads the
 * histories, journals, archives and wire names of an earlier one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Experimental {}
