package io.orderkit.domain.order;

/**
 * What time alone brings about: a command of SYSTEM that is due now.
 *
 * @param command what is to be done
 * @param key tells this occasion from others of the same step: the confirmation's version and the day. The command's id is
 *     derived from it, so that a review that runs twice has one effect (X6)
 */
public record Occasion(OrderCommand command, String key) {}
