package io.orderkit.domain.contract.delivery;

import java.time.Instant;

/**
 * A corrected record of the sending of the delivery notification (C16, X10).
 *
 * @param sentAt the time of sending
 * @param legible whether it arrived legibly
 */
public record NotificationSending(Instant sentAt, boolean legible) {}
