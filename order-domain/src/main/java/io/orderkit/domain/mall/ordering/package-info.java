/** How the member submits, changes and cancels an order (M1). */
@Experimental
@NullMarked
package io.orderkit.domain.mall.ordering;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
