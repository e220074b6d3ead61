package io.orderkit.domain.contract.delivery.notice;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.pricing.DueTimes;
import io.orderkit.domain.contract.pricing.PricingRefusal;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.person.NamedPerson;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * C14.2: CS cannot issue the notice in time, and the CS supervisor instructs to deliver first. It waives that document alone: the
 * payment gate, the data check and the briefing still hold, and CS owes the notice.
 *
 * @param askedBy who cannot issue the notice in time and asks; not the supervisor himself (X2)
 * @param why the emergency
 * @param shippingConditions by which conditions
 */
@Wire("instruct-emergency")
public record InstructEmergency(ActorId askedBy, String why, String shippingConditions)
        implements Command<ContractOrder> {
    /** @throws io.orderkit.domain.model.InvalidValue when it gives no reason */
    public InstructEmergency {
        why = Names.required("reason of the emergency", why);
    }

    @Override
    public List<NamedPerson> namedPersons() {
        return List.of(NamedPerson.any(askedBy));
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return new Objections()
                .when(askedBy.equals(deciding.by()), PricingRefusal.ASKED_BY_THE_SAME_PERSON, "actor", deciding.by())
                .list();
    }

    @Override
    public List<EmergencyInstructed> decide(ContractOrder order, Deciding deciding) {
        return List.of(new EmergencyInstructed(
                askedBy,
                why,
                deciding.by(),
                IssueDeliveryNotice.ofOrder(order, shippingConditions),
                DueTimes.of("delivery-notice", order, deciding)));
    }
}
