package io.orderkit.domain.time;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An annotation for the time or date of something that happened outside the system, such as the arrival of a payment
 * (X11). A command is refused if this time is before the time of an event that must come first. A
 * {@link HappenedOn} needs no annotation.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Happened {}
