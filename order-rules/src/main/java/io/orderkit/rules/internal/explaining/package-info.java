/** The explanations of answers, which list the rules that fired and the rules that nearly applied. No API. */
@NullMarked
package io.orderkit.rules.internal.explaining;

import org.jspecify.annotations.NullMarked;
