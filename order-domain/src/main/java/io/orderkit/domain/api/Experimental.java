package io.orderkit.domain.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The types of this package are public and tested, but any release may change them without notice.
 *
 * <p>The mark is about Java alone. What is stored stays readable whatever becomes of the classes: histories, journals, archives
 * and wire names of a release are read by every later one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Experimental {}
