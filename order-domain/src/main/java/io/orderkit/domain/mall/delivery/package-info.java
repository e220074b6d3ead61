/** The shipping order, and the online status marks for a delivery that happens offline (M3, M5). */
@Experimental
@NullMarked
package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
