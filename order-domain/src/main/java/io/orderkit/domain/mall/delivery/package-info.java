/** The shipping order, and the online marks for offline delivery (M3, M5). */
@Experimental
@NullMarked
package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
