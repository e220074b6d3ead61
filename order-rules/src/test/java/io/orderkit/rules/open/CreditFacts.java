package io.orderkit.rules.open;

import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.PolicyFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The facts of a host's question about a customer's credit. */
@Wire("credit-facts")
record CreditFacts(
        BigDecimal amount,
        Optional<BigDecimal> limit,
        Grade grade,
        boolean blocked,
        int reminders,
        LocalDate since,
        Tier tier)
        implements PolicyFacts<CreditVerdict> {
    enum Grade {
        GOOD,
        FAIR_TO_POOR
    }
}
