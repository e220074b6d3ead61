package io.orderkit.domain.contract.pricing;

import java.time.Instant;

/**
 * Where a fact comes from.
 *
 * @param source the system that said it
 * @param asOf as of when it holds
 */
public record FactOrigin(String source, Instant asOf) {}
