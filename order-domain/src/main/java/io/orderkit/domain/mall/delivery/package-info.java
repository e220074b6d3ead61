/** The shipping order, and the marks that record online the status of a delivery that happens offline (M3, M5). */
@Experimental
@NullMarked
package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
