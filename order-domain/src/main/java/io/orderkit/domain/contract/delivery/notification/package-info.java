/** The delivery notification, with its check, its sending and the confirmation that it was received (C16). */
@Experimental
@NullMarked
package io.orderkit.domain.contract.delivery.notification;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
