/** Samples of every type that is written, and the gate that compares the current wire names and shapes with those of each release. */
@Experimental
@NullMarked
package io.orderkit.testkit.wire;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
