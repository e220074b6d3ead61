package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.intake.OrderCircumstances;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.pricing.BackDating;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.PostponementFacts;
import io.orderkit.domain.policy.PostponementVerdict;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.wire.Since;
import java.util.List;
import java.util.Optional;

/**
 * The command that sends the confirmation to the customer, or sends it again if it was illegible or lost (C8). The
 * rules supply the postponement terms, which are stored with the sending (C9.3).
 *
 * @param sent the time at which the confirmation was sent; if absent, the current time. Only the CS supervisor can
 *     enter a time earlier than the rules normally allow (X11)
 */
@Wire("send-confirmation")
public record SendConfirmation(@Since("0.2") Optional<HappenedOn> sent) implements Command<ContractOrder> {
    /** Creates the command for a confirmation that is sent now. */
    public SendConfirmation() {
        this(Optional.empty());
    }

    @Override
    public List<HappenedOn> follows(ContractOrder order, Moment moment) {
        return Confirmation.of(order).entered(moment);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return sent.map(when -> BackDating.refusals(order, when, SendConfirmation.class, deciding))
                .orElse(List.of());
    }

    @Override
    public List<ConfirmationSent> decide(ContractOrder order, Deciding deciding) {
        PostponementVerdict verdict = deciding.policies()
                .judge(new PostponementFacts(
                        Pricing.tier(order, deciding.policies()).tier(),
                        order.content().urgency().orElse(Urgency.NORMAL),
                        OrderIntake.of(order).channel().orElse(Channel.PHONE),
                        OrderCircumstances.of(order)));
        ConfirmationSending sending =
                ConfirmationSending.of(Confirmation.of(order).version(), verdict.terms(), sent, deciding.moment());
        return List.of(new ConfirmationSent(sending, verdict.judgement()));
    }
}
