/** The phone call that finds an order valid or invalid, and the confirmation or cancellation that follows (M2). */
@Experimental
@NullMarked
package io.orderkit.domain.mall.confirmation;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
