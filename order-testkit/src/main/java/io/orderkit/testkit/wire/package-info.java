/** Samples of every type that is written, with every attribute filled. */
@NullMarked
package io.orderkit.testkit.wire;

import org.jspecify.annotations.NullMarked;
