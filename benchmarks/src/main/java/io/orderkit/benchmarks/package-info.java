/** The benchmarks of the library. No module depends on them. */
@NullMarked
package io.orderkit.benchmarks;

import org.jspecify.annotations.NullMarked;
