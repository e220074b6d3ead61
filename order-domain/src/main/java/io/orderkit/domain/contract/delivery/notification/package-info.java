/** The delivery notification: how it is checked, sent and confirmed as received (C16). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.delivery.notification;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
