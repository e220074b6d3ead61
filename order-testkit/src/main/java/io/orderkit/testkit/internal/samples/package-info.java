/** Rows that the contracts append, with every attribute set. */
@NullMarked
package io.orderkit.testkit.internal.samples;

import org.jspecify.annotations.NullMarked;
