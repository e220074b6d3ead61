/** Samples of all serialised types, and a test that compares the current wire format with that of every release. */
@Experimental
@NullMarked
package io.orderkit.testkit.wire;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
