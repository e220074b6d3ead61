package io.orderkit.domain.contract.delivery.notice;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.pricing.DueTimes;
import io.orderkit.domain.contract.pricing.PricingRefusal;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * C14.2: CS cannot issue the notice in time, and the CS supervisor instructs to deliver first. It waives that document alone: the
 * payment gate, the data check and the briefing still hold, and CS owes the notice.
 *
 * @param askedBy who cannot issue the notice in time and asks, never the supervisor (X2); empty when nobody asks
 * @param why the emergency
 * @param shippingConditions by which conditions
 */
@Wire("instruct-emergency")
public record InstructEmergency(Optional<ActorId> askedBy, String why, String shippingConditions)
        implements Command<ContractOrder> {
    /** @throws io.orderkit.domain.model.InvalidValue when it gives no reason */
    public InstructEmergency {
        why = Names.required("reason of the emergency", why);
    }

    /** Somebody asks. */
    public InstructEmergency(ActorId askedBy, String why, String shippingConditions) {
        this(Optional.of(askedBy), why, shippingConditions);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return new Objections()
                .when(
                        askedBy.filter(deciding.by()::equals).isPresent(),
                        PricingRefusal.ASKED_BY_THE_SAME_PERSON,
                        "actor",
                        deciding.by())
                .list();
    }

    @Override
    public List<EmergencyInstructed> decide(ContractOrder order, Deciding deciding) {
        return List.of(new EmergencyInstructed(
                askedBy.orElse(deciding.by()),
                why,
                deciding.by(),
                IssueDeliveryNotice.ofOrder(order, shippingConditions),
                DueTimes.of("delivery-notice", order, deciding),
                Optional.of(deciding.now())));
    }
}
