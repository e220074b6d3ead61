package io.orderkit.domain.contract.delivery;

import java.time.Instant;

/**
 * A loss of goods during transport, as reported by the carrier (C17).
 *
 * @param foundAt the time at which the loss was discovered
 * @param afterNotification whether the customer already had the delivery notification, which decides the state after a
 *     correction (X10)
 */
public record Loss(Instant foundAt, boolean afterNotification) {}
