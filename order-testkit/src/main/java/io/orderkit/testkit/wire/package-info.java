/** Samples of every type that is written, and the gate that holds today's wire names and shapes to those of each release. */
@NullMarked
package io.orderkit.testkit.wire;

import org.jspecify.annotations.NullMarked;
