/** The driver of release 0.1. The release is fixed, so this changes with {@link io.orderkit.benchmarks.against} alone. */
@NullMarked
package io.orderkit.benchmarks.driver;

import org.jspecify.annotations.NullMarked;
