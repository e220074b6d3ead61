package com.example.credit;

import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Verdict;
import java.math.BigDecimal;

/** How much credit an order gets, and whether it is held. */
@Wire("acme:credit-verdict")
public record CreditVerdict(BigDecimal upTo, boolean held, Judgement judgement) implements Verdict {}
