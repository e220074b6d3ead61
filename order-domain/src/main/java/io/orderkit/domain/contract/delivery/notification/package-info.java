/** The delivery notification: its check, its sending and the confirmation of its reception (C16). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.delivery.notification;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
