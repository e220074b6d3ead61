/** Explanations of a question: the rules that fired, and those that a single condition kept from firing. No API. */
@NullMarked
package io.orderkit.rules.internal.explaining;

import org.jspecify.annotations.NullMarked;
