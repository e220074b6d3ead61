/**
 * The driver of the current release, which implements the interfaces of {@link io.orderkit.benchmarks.against}. If a
 * release does not contain this package, its driver is in the folder {@code benchmarks/src/against}.
 */
@NullMarked
package io.orderkit.benchmarks.driver;

import org.jspecify.annotations.NullMarked;
