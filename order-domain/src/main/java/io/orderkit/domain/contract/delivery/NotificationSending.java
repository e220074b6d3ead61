package io.orderkit.domain.contract.delivery;

import java.time.Instant;

/**
 * The sending of the delivery notification as a correction has it (C16, X10).
 *
 * @param sentAt when it was sent
 * @param legible whether it arrived legibly
 */
public record NotificationSending(Instant sentAt, boolean legible) {}
