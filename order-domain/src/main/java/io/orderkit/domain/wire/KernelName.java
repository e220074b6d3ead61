package io.orderkit.domain.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An annotation for the library's own types that occur in every process: commands, events and refusals of the kernel.
 * The names of kernel types have no prefix, even if an extension uses the types. The names of an adopter's types have
 * the prefix of the extension.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface KernelName {}
