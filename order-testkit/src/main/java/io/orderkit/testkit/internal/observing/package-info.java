/** Tools that observe what an adapter stores and prints, and that use an adapter from several threads at once. */
@NullMarked
package io.orderkit.testkit.internal.observing;

import org.jspecify.annotations.NullMarked;
