/**
 * The comparison of two releases, each in JVMs of its own that take turns. It knows the JDK alone: what a release does is behind
 * {@link io.orderkit.benchmarks.against.Workloads}, which a driver implements with that release's classes.
 */
@NullMarked
package io.orderkit.benchmarks.against;

import org.jspecify.annotations.NullMarked;
