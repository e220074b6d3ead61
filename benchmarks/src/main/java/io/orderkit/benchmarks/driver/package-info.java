/**
 * The driver of this release: an order's story, its appends and rule decisions, behind the interfaces of {@link
 * io.orderkit.benchmarks.against}. The driver of a release without this package is in {@code benchmarks/src/against}.
 */
@NullMarked
package io.orderkit.benchmarks.driver;

import org.jspecify.annotations.NullMarked;
