/** Sample rows that the contracts append, with a value in every attribute. */
@NullMarked
package io.orderkit.testkit.internal.samples;

import org.jspecify.annotations.NullMarked;
