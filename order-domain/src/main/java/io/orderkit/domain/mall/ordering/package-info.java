/** The submission, change and cancellation of orders by members (M1). */
@Experimental
@NullMarked
package io.orderkit.domain.mall.ordering;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
