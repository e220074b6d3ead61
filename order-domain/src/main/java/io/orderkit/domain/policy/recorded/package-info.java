/** Facts of earlier judgements, kept so that other rules can be compared with the original ones (X7). */
@Experimental
@NullMarked
package io.orderkit.domain.policy.recorded;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
