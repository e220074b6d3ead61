/** The functions that make analysts' texts safe to display and to compile. No API. */
@NullMarked
package io.orderkit.rules.internal.text;

import org.jspecify.annotations.NullMarked;
