package io.orderkit.testkit.internal.report;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The usual faults of an adapter that fails this test. They are printed with the failure. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface LikelyCauses {
    String[] value();
}
