/**
 * A comparison of the speed of two releases, whose JVMs run alternately. The package depends only on the JDK. A driver
 * implements {@link io.orderkit.benchmarks.against.Workloads} with the classes of one release.
 */
@NullMarked
package io.orderkit.benchmarks.against;

import org.jspecify.annotations.NullMarked;
