package com.example.credit;

import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.PolicyFacts;
import java.math.BigDecimal;
import java.util.Optional;

/** The facts on which the rules base the credit decision for an order. */
@Wire("acme:credit-facts")
public record CreditFacts(BigDecimal orderTotal, Optional<BigDecimal> limit, int reminders)
        implements PolicyFacts<CreditVerdict> {}
