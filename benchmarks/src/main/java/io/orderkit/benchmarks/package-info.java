/** How fast it is, measured. Nothing depends on it. */
@NullMarked
package io.orderkit.benchmarks;

import org.jspecify.annotations.NullMarked;
