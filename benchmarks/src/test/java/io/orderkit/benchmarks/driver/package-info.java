@NullMarked
package io.orderkit.benchmarks.driver;

import org.jspecify.annotations.NullMarked;
