/** The delivery notification: its check, sending and confirmed reception (C16). */
@NullMarked
package io.orderkit.domain.contract.delivery.notification;

import org.jspecify.annotations.NullMarked;
