/**
 * The questions that a host adds to the rules: their facts, the rulings that rules may give, and the resulting answers. The command line
 * has no access to the host's classes, so it reads the questions from a file beside the rules.
 */
@Experimental
@NullMarked
package io.orderkit.rules.question;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
