/**
 * The comparison of two releases, each in its own JVMs, which alternate. The package depends on the JDK alone: the code of a release is
 * behind {@link io.orderkit.benchmarks.against.Workloads}, which a driver implements with that release's classes.
 */
@NullMarked
package io.orderkit.benchmarks.against;

import org.jspecify.annotations.NullMarked;
