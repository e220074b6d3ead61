/** A rule set in force: facts in, verdicts out, with the rules that fired. No API. */
@NullMarked
package io.orderkit.rules.internal.judging;

import org.jspecify.annotations.NullMarked;
