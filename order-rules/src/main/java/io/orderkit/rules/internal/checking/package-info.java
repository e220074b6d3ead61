/** The checks of a rule that has been read: names, types, and what a condition or a statement may say. No API. */
@NullMarked
package io.orderkit.rules.internal.checking;

import org.jspecify.annotations.NullMarked;
