/** Facts of earlier decisions, kept so that other rules can be compared with the rules originally in force (X7). */
@Experimental
@NullMarked
package io.orderkit.domain.policy.recorded;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
