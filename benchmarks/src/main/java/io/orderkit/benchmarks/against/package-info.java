/**
 * The speed comparison of two releases, which run alternately in separate JVMs. The package depends only on the JDK. A driver implements
 * {@link io.orderkit.benchmarks.against.Workloads} with the classes of its own release.
 */
@NullMarked
package io.orderkit.benchmarks.against;

import org.jspecify.annotations.NullMarked;
