/** A rule set in force, which answers questions and records the rules that fired. No API. */
@NullMarked
package io.orderkit.rules.internal.judging;

import org.jspecify.annotations.NullMarked;
