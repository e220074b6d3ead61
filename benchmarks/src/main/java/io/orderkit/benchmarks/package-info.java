/** The performance benchmarks of the library. No other module of the project depends on the benchmarks. */
@NullMarked
package io.orderkit.benchmarks;

import org.jspecify.annotations.NullMarked;
