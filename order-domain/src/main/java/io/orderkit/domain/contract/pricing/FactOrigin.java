package io.orderkit.domain.contract.pricing;

import java.time.Instant;

/**
 * The source of a fact, and the time at which the fact was true.
 *
 * @param source the name of the system that supplied the fact
 * @param asOf the time at which the fact was true
 */
public record FactOrigin(String source, Instant asOf) {}
