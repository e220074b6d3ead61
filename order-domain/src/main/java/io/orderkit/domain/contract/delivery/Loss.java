package io.orderkit.domain.contract.delivery;

import java.time.Instant;

/**
 * Goods that are lost on the way, on the carrier's word (C17).
 *
 * @param foundAt when it was found out
 * @param afterNotification whether the customer had the delivery notification by then; a correction leads back there (X10)
 */
public record Loss(Instant foundAt, boolean afterNotification) {}
