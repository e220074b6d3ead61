/** The results of checking, testing, explaining and reviewing rules, as immutable values. */
@Experimental
@NullMarked
package io.orderkit.rules.report;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
