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

/**
 * The permits for persons whom the handbook identifies not only by role but also by their relation to the order (X2).
 * The steps of an extension can use these permits as well.
 */
public final class ContractPermits {
    public static final Permit<ContractOrder> ITS_SALESPERSON = Permit.related(
            Role.SALESPERSON,
            "salesperson-of-the-order",
            (order, actor) -> is(actor, OrderIntake.of(order).salesperson()));

    public static final Permit<ContractOrder> ENTRUSTED_AGENT = Permit.related(
            Role.CS_AGENT,
            "entrusted-agent",
            (order, actor) -> OrderIntake.of(order).entrusted().contains(actor.id()));

    /** The agent who reads the phone order back and records the customer's corrections (C2.1). */
    public static final Permit<ContractOrder> AGENT_ON_THE_PHONE = Permit.related(
            Role.CS_AGENT, "agent-on-the-phone", (order, actor, moment) -> OrderIntake.isReadBack(order, moment));

    /**
     * The CS agent, who can change or cancel the order until production is released (X8). After production is released,
     * only the CS supervisor can change or cancel the order. The supervisor's command then counts as consent.
     */
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

    /** The CS supervisor, if an emergency delivery was ordered (C14.2). */
    public static final Permit<ContractOrder> SUPERVISOR_IN_AN_EMERGENCY = Permit.related(
            Role.CS_SUPERVISOR,
            "supervisor-in-an-emergency",
            (order, actor) -> Delivery.of(order).emergency().isPresent());

    /** The customer, or a person who, according to the host application, acts for the customer. */
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
