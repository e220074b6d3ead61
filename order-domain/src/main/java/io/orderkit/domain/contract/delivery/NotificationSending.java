package io.orderkit.domain.contract.delivery;

import java.time.Instant;

/**
 * The corrected sending time and legibility of the delivery notification (C16, X10).
 *
 * @param sentAt the time of sending
 * @param legible whether it was legible
 */
public record NotificationSending(Instant sentAt, boolean legible) {}
