/** The collection of payments, tracked separately from everything except the order's confirmation (M4). */
@Experimental
@NullMarked
package io.orderkit.domain.mall.collection;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
