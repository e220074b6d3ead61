package io.orderkit.domain.contract.delivery;

import java.time.Instant;

/**
 * A loss of goods during transport, reported by the carrier (C17).
 *
 * @param foundAt when it was found
 * @param afterNotification whether the customer had the delivery notification by then; a correction returns to that
 *     state (X10)
 */
public record Loss(Instant foundAt, boolean afterNotification) {}
