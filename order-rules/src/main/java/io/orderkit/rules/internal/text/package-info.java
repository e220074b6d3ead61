/** Texts of analysts made safe to show and to compile. No API. */
@NullMarked
package io.orderkit.rules.internal.text;

import org.jspecify.annotations.NullMarked;
