/**
 * The benchmark driver of release 0.1. Because release 0.1 is final, this driver changes only when the package
 * {@link io.orderkit.benchmarks.against} changes.
 */
@NullMarked
package io.orderkit.benchmarks.driver;

import org.jspecify.annotations.NullMarked;
