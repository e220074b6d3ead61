package com.example.lumen;

import io.orderkit.domain.order.Parts;
import java.util.Optional;

/**
 * The order's knowledge of its credit.
 *
 * @param reason why it was released or held last
 */
public record CreditDecision(Optional<String> reason) {
    public static final Parts.Key<CreditDecision> KEY =
            new Parts.Key<>("lumen:credit-decision", new CreditDecision(Optional.empty()));
}
