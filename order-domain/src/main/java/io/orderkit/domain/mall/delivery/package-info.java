/**
 * The shipping order and the delivery marks (M3, M5). Deliveries happen offline, and an administrator records the
 * status of each delivery with a mark.
 */
@Experimental
@NullMarked
package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
