/** The treatment of analysts' texts that makes them safe to display and to compile. No API. */
@NullMarked
package io.orderkit.rules.internal.text;

import org.jspecify.annotations.NullMarked;
