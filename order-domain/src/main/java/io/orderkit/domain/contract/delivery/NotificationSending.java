package io.orderkit.domain.contract.delivery;

import java.time.Instant;

/**
 * The corrected record of when the delivery notification was sent and whether it was legible (C16, X10).
 *
 * @param sentAt the time of sending
 * @param legible whether it arrived legibly
 */
public record NotificationSending(Instant sentAt, boolean legible) {}
