/** Facts of earlier decisions, kept for comparing different rules with those originally in force (X7). */
@Experimental
@NullMarked
package io.orderkit.domain.policy.recorded;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
