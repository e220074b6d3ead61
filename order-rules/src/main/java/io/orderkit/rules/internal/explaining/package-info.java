/**
 * The explanations of answers, which list the rules that fired and the rules that only one condition prevented from
 * firing. No API.
 */
@NullMarked
package io.orderkit.rules.internal.explaining;

import org.jspecify.annotations.NullMarked;
