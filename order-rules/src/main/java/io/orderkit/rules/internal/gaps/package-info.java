/**
 * The analysis of a rule set over the boundary cases of its own conditions and tables (K3). The analysis finds cases without a verdict,
 * rules that contradict each other, and conditions that can never hold. No API.
 *
 * <p>A case is a combination of property values. The analysis uses only the boundary values of each property. Two cases count as one if no
 * condition and no table distinguishes between them.
 */
@NullMarked
package io.orderkit.rules.internal.gaps;

import org.jspecify.annotations.NullMarked;
