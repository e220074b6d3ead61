/** A rule set in force, which gives verdicts on facts and names the rules that fired. No API. */
@NullMarked
package io.orderkit.rules.internal.judging;

import org.jspecify.annotations.NullMarked;
