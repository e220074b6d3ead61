package io.orderkit.domain.contract.process;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.process.Permit;
import java.util.Optional;

/** The persons whom the handbook names by their relation to the order, not only by their role (X2); rows of an extension may name them too. */
public final class ContractPermits {
    public static final Permit<ContractOrder> ITS_SALESPERSON = Permit.related(
            Role.SALESPERSON,
            "salesperson-of-the-order",
            (order, actor) -> is(actor, OrderIntake.of(order).salesperson()));

    public static final Permit<ContractOrder> ENTRUSTED_AGENT = Permit.related(
            Role.CS_AGENT,
            "entrusted-agent",
            (order, actor) -> OrderIntake.of(order).entrusted().contains(actor.id()));

    /** C2.1: who reads a phone order back takes down what the customer says otherwise. */
    public static final Permit<ContractOrder> AGENT_ON_THE_PHONE = Permit.related(
            Role.CS_AGENT, "agent-on-the-phone", (order, actor, moment) -> OrderIntake.isReadBack(order, moment));

    /** X8: until production is released CS changes and cancels; from then on the CS supervisor alone, whose act is the consent. */
    public static final Permit<ContractOrder> AGENT_BEFORE_RELEASE = Permit.related(
            Role.CS_AGENT,
            "agent-before-release",
            (order, actor) -> order.isAt(ProductionState.NOT_ORDERED) || order.isAt(ProductionState.ISSUED));

    public static final Permit<ContractOrder> PERSON_IN_CHARGE = Permit.related(
            Role.PRODUCTION,
            "person-in-charge",
            (order, actor) -> is(actor, Production.of(order).personInCharge()));

    public static final Permit<ContractOrder> ITS_DELIVERY_PERSON = Permit.related(
            Role.DELIVERY_PERSON,
            "delivery-person-of-the-order",
            (order, actor) -> is(actor, Delivery.of(order).deliveryPerson()));

    /** C14.2: where CS cannot do it, the CS supervisor who has instructed an emergency does. */
    public static final Permit<ContractOrder> SUPERVISOR_IN_AN_EMERGENCY = Permit.related(
            Role.CS_SUPERVISOR,
            "supervisor-in-an-emergency",
            (order, actor) -> Delivery.of(order).emergency().isPresent());

    /** The customer, or somebody of whom the host says that they act on the customer's behalf. */
    public static final Permit<ContractOrder> ITS_CUSTOMER = Permit.related(
            Role.CUSTOMER,
            "customer-of-the-order",
            (order, actor) -> order.customer()
                    .map(customer -> new ActorId(customer.value()))
                    .filter(customer -> customer.equals(actor.onBehalfOf().orElse(actor.id())))
                    .isPresent());

    private ContractPermits() {}

    private static boolean is(Actor actor, Optional<ActorId> person) {
        return person.filter(actor.id()::equals).isPresent();
    }
}
