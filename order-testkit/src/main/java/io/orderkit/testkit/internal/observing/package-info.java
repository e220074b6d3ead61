/** Readers of the data that an adapter stores and prints, and threads that use it at the same moment. */
@NullMarked
package io.orderkit.testkit.internal.observing;

import org.jspecify.annotations.NullMarked;
