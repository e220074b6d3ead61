/**
 * Questions that a host adds to the rules: the facts, the rulings that rules may give, and the resulting answer. The command line reads the
 * questions from a file beside the rules, without the host's classes.
 */
@Experimental
@NullMarked
package io.orderkit.rules.question;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
