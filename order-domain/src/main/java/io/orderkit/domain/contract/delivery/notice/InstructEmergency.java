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
import io.orderkit.domain.text.MayBeBlank;
import java.util.List;
import java.util.Optional;

/**
 * The command by which the CS supervisor orders a delivery before CS can issue the notice (C14.2). The emergency
 * instruction waives only the delivery notice. The payment gate, the data check and the briefing still apply, and CS
 * must issue the notice later.
 *
 * @param askedBy the person who asked for the instruction because they could not issue the notice in time; empty if
 *     nobody asked. This person is never the supervisor (X2)
 * @param why the reason for the emergency delivery
 * @param shippingConditions the shipping conditions
 */
@Wire("instruct-emergency")
public record InstructEmergency(
        Optional<ActorId> askedBy, String why, @MayBeBlank String shippingConditions)
        implements Command<ContractOrder> {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code why} is blank
     */
    public InstructEmergency {
        why = Names.required("reason for the emergency", why);
    }

    /** Creates an instruction that somebody other than the supervisor asked for. */
    public InstructEmergency(ActorId askedBy, String why, String shippingConditions) {
        this(Optional.of(askedBy), why, shippingConditions);
    }

    @Override
    public List<NamedPerson> namedPersons() {
        return askedBy.map(NamedPerson::any).stream().toList();
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
