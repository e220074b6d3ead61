package io.orderkit.rules.open;

import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Verdict;
import java.math.BigDecimal;
import java.util.List;

/** The verdict on the credit of a customer. */
@Wire("credit-verdict")
record CreditVerdict(BigDecimal limit, List<String> documents, boolean held, Judgement judgement) implements Verdict {}
