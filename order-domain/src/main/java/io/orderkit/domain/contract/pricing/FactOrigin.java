package io.orderkit.domain.contract.pricing;

import java.time.Instant;

/**
 * The source of a fact.
 *
 * @param source the system that supplied it
 * @param asOf the time at which it was valid
 */
public record FactOrigin(String source, Instant asOf) {}
