package com.example.credit;

import io.orderkit.desk.properties.OrderProperties;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.policy.CompletenessFacts;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.rules.question.RuleQuestion;
import io.orderkit.rules.question.RulingPart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The credit question: the facts for the rules, the possible verdicts, and the gate that asks the question.
 */
final class CreditQuestion {
    static final RuleQuestion CREDIT = RuleQuestion.about("credit", CreditFacts.class)
            .seenAs("CreditCase")
            .says(
                    "releaseUpTo",
                    RulingPart.number("upTo").lowest().between(0, 10_000_000).needed())
            .says("hold", RulingPart.word("held"))
            .answers((said, judgement) -> new CreditVerdict(said.number("upTo"), said.isSo("held"), judgement));

    static final OrderProperties PROPERTIES = OrderProperties.none()
            .with(
                    "destination",
                    ContractOrder.class,
                    CreditQuestion::destination,
                    DepositFacts.class,
                    CompletenessFacts.class);

    static final Gate<ContractOrder> CREDIT_RELEASED = Gate.named(
                    "credit-released", (ContractOrder order, io.orderkit.domain.process.Moment moment) -> {
                        BigDecimal total = order.content().total().orElseThrow().amount();
                        CreditVerdict credit = moment.policies().judge(new CreditFacts(total, Optional.empty(), 0));
                        return credit.held() || total.compareTo(credit.upTo()) > 0
                                ? List.of(Refusal.gate(CreditLimitRefusal.CREDIT_HELD))
                                : List.<Refusal>of();
                    })
            .asks(CreditFacts.class);

    private CreditQuestion() {}

    private static Optional<String> destination(ContractOrder order) {
        return order.content()
                .currency()
                .map(currency -> currency.getCurrencyCode().equals("CNY") ? "home" : "export");
    }
}
