package io.orderkit.domain.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An annotation for types that the library itself stores in every process: commands, events and refusals of the kernel.
 * The names of these types have no prefix, even in an extension. An adopter's own types have the prefix of its
 * extension.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface KernelName {}
