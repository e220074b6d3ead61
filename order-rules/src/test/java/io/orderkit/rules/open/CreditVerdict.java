package io.orderkit.rules.open;

import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Verdict;
import java.math.BigDecimal;
import java.util.List;

/** The verdict on a host's question about a customer's credit. */
@Wire("credit-verdict")
record CreditVerdict(BigDecimal limit, List<String> documents, boolean held, Judgement judgement) implements Verdict {}
