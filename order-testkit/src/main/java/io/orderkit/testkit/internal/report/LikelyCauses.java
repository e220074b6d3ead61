package io.orderkit.testkit.internal.report;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The typical faults that make an adapter fail a test. The list of typical faults is printed with the failure. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface LikelyCauses {
    String[] value();
}
