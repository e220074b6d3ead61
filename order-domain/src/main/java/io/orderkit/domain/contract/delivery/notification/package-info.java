/** The delivery notification: its check, sending and confirmed reception (C16). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.delivery.notification;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
