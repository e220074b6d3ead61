package com.example.lumen;

import io.orderkit.domain.order.Parts;
import java.util.Optional;

/**
 * The order's data about its credit.
 *
 * @param reason the reason of the last release or hold
 */
public record CreditDecision(Optional<String> reason) {
    public static final Parts.Key<CreditDecision> KEY =
            new Parts.Key<>("lumen:credit-decision", new CreditDecision(Optional.empty()));
}
