package io.orderkit.domain.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The earlier wire names of a type or of an enum constant. Stored data with an earlier name stay readable; new data use
 * the current name. A command's fingerprint uses the earliest name, so that a repeated command is recognised even
 * after a rename.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface Formerly {
    /** Returns the earlier names, oldest first, exactly as they were written. */
    String[] value();
}
