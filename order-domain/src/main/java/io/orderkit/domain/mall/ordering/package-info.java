/** The submission, change and cancellation of an order by its member (M1). */
@Experimental
@NullMarked
package io.orderkit.domain.mall.ordering;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
