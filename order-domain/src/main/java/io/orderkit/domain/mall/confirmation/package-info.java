/** The confirmation of an order by phone: valid or invalid (M2). */
@Experimental
@NullMarked
package io.orderkit.domain.mall.confirmation;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
