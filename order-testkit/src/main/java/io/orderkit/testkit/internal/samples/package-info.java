/** Rows for the contracts to append, with every attribute filled. */
@NullMarked
package io.orderkit.testkit.internal.samples;

import org.jspecify.annotations.NullMarked;
