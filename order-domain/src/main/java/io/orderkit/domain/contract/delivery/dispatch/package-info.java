/** The briefing of the delivery person, the departure of the goods, and the sales slip (C15, C16.1). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.delivery.dispatch;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
