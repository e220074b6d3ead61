package io.orderkit.domain.contract.person;

import io.orderkit.domain.consent.ConsentSuccession;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.person.ReplacementRefusal;
import io.orderkit.domain.process.Gate;

/** The conditions for replacing the persons assigned to a contract order (X13). */
public final class PersonGates {
    /** The condition that a person in charge has been named and can therefore be replaced (X13). */
    public static final Gate<ContractOrder> A_PERSON_IN_CHARGE_IS_NAMED = Gate.when(
            "a-person-in-charge-is-named",
            (order, moment) -> Production.of(order).personInCharge().isPresent(),
            ReplacementRefusal.NOBODY_TO_REPLACE);

    /** The condition that a delivery person has been named and can therefore be replaced (X13). */
    public static final Gate<ContractOrder> A_DELIVERY_PERSON_IS_NAMED = Gate.when(
            "a-delivery-person-is-named",
            (order, moment) -> Delivery.of(order).deliveryPerson().isPresent(),
            ReplacementRefusal.NOBODY_TO_REPLACE);

    /** The condition that an agent is entrusted with the order, owes a consent, or has an open proposal (X13). */
    public static final Gate<ContractOrder> AN_AGENT_IS_INVOLVED = Gate.when(
            "an-agent-is-involved",
            (order, moment) ->
                    !OrderIntake.of(order).entrusted().isEmpty() || ConsentSuccession.concernsAny(order, Role.CS_AGENT),
            ReplacementRefusal.NOBODY_TO_REPLACE);

    private PersonGates() {}
}
