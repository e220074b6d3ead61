package com.example.lumen;

import io.orderkit.domain.order.Parts;
import java.util.Optional;

/**
 * The credit data of an order.
 *
 * @param reason the reason for the last release or hold
 */
public record CreditDecision(Optional<String> reason) {
    public static final Parts.Key<CreditDecision> KEY =
            new Parts.Key<>("lumen:credit-decision", new CreditDecision(Optional.empty()));
}
