/** Readers of what an adapter keeps and prints, and threads that use it at the same moment. */
@NullMarked
package io.orderkit.testkit.internal.observing;

import org.jspecify.annotations.NullMarked;
