/** The phone call that determines whether an order is valid, and the resulting confirmation or cancellation (M2). */
@Experimental
@NullMarked
package io.orderkit.domain.mall.confirmation;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
