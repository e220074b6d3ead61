/** The allocation of confirmed orders to logistics, and the preparation of the stock (M3). */
@Experimental
@NullMarked
package io.orderkit.domain.mall.allocation;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
