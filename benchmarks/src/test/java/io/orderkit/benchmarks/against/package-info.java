@NullMarked
package io.orderkit.benchmarks.against;

import org.jspecify.annotations.NullMarked;
