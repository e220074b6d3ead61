/** The comparison of what other rules would have said to facts on which rules have judged before: a change seen before it goes live (X7). */
@Experimental
@NullMarked
package io.orderkit.rules.compare;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
