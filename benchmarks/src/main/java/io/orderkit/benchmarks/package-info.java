/** The performance benchmarks of the library. No other module depends on this package. */
@NullMarked
package io.orderkit.benchmarks;

import org.jspecify.annotations.NullMarked;
