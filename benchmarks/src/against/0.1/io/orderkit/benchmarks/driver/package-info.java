/**
 * The benchmark driver of release 0.1. Release 0.1 no longer changes, so this driver only follows changes in
 * {@link io.orderkit.benchmarks.against}.
 */
@NullMarked
package io.orderkit.benchmarks.driver;

import org.jspecify.annotations.NullMarked;
