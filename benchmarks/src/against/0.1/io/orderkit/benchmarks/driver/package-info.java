/** The driver of release 0.1. The release is fixed, so this driver changes only with {@link io.orderkit.benchmarks.against}. */
@NullMarked
package io.orderkit.benchmarks.driver;

import org.jspecify.annotations.NullMarked;
