package com.example.credit;

import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Verdict;
import java.math.BigDecimal;

/** The credit for an order, and whether the order is put on hold. */
@Wire("acme:credit-verdict")
public record CreditVerdict(BigDecimal upTo, boolean held, Judgement judgement) implements Verdict {}
