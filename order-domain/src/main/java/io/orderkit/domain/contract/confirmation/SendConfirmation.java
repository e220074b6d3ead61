package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.intake.OrderCircumstances;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.PostponementFacts;
import io.orderkit.domain.policy.PostponementVerdict;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/** C8: the confirmation goes to the customer. The terms of postponement are asked of the rules now, once (C9.3). */
@Wire("send-confirmation")
public record SendConfirmation() implements Command<ContractOrder> {
    @Override
    public List<ConfirmationSent> decide(ContractOrder order, Deciding deciding) {
        PostponementVerdict verdict = deciding.policies()
                .judge(new PostponementFacts(
                        Pricing.tier(order, deciding.policies()).tier(),
                        order.content().urgency().orElse(Urgency.NORMAL),
                        OrderIntake.of(order).channel().orElse(Channel.PHONE),
                        OrderCircumstances.of(order)));
        ConfirmationSending sending =
                ConfirmationSending.now(Confirmation.of(order).version(), verdict.terms(), deciding.moment());
        return List.of(new ConfirmationSent(sending, verdict.judgement()));
    }
}
