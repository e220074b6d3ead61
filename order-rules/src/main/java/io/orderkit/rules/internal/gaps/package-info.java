/**
 * The analysis of a rule set over the boundary cases of its own conditions and tables (K3): cases without a verdict, rules that contradict
 * each other, and conditions that can never hold. No API.
 *
 * <p>Cases are combinations of values. Each property has its boundary values. Two cases that no condition and no table distinguishes count
 * as one.
 */
@NullMarked
package io.orderkit.rules.internal.gaps;

import org.jspecify.annotations.NullMarked;
