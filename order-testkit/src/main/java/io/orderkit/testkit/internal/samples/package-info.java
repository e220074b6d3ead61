/** Sample rows that the contracts append, in which every attribute has a value. */
@NullMarked
package io.orderkit.testkit.internal.samples;

import org.jspecify.annotations.NullMarked;
