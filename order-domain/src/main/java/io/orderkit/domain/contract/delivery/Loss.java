package io.orderkit.domain.contract.delivery;

import java.time.Instant;

/**
 * A loss of goods during transport, as reported by the carrier (C17).
 *
 * @param foundAt the time at which the loss was discovered
 * @param afterNotification whether the customer had already received the delivery notification, which determines the
 *     state that a correction restores (X10)
 */
public record Loss(Instant foundAt, boolean afterNotification) {}
