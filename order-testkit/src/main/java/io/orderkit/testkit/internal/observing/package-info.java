/** Tools that observe what an adapter stores and prints, and that call an adapter from several threads at once. */
@NullMarked
package io.orderkit.testkit.internal.observing;

import org.jspecify.annotations.NullMarked;
