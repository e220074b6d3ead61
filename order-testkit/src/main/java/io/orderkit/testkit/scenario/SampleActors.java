package io.orderkit.testkit.scenario;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import java.util.Optional;
import java.util.Set;

/** The actors who appear in all scenarios, each named after a role. */
public final class SampleActors {
    /** A person acting for the customer of the {@link SampleOrder}. */
    public static final Actor CUSTOMER = new Actor(
            new ActorId("customer"), Set.of(Role.CUSTOMER), Optional.of(new ActorId(SampleOrder.CUSTOMER.value())));

    public static final Actor SALESPERSON = Actor.of("salesperson", Role.SALESPERSON);
    public static final Actor OTHER_SALESPERSON = Actor.of("other-salesperson", Role.SALESPERSON);
    public static final Actor AGENT = Actor.of("agent", Role.CS_AGENT);
    public static final Actor OTHER_AGENT = Actor.of("other-agent", Role.CS_AGENT);
    public static final Actor ASSISTANT = Actor.of("assistant", Role.CS_ASSISTANT);
    public static final Actor SUPERVISOR = Actor.of("supervisor", Role.CS_SUPERVISOR);
    public static final Actor DIRECTOR = Actor.of("director", Role.MARKETING_DIRECTOR);
    public static final Actor TECHNICAL = Actor.of("technician", Role.TECHNICAL);
    public static final Actor PRODUCTION = Actor.of("planner", Role.PRODUCTION);
    public static final Actor PRODUCTION_SUPERVISOR = Actor.of("production-supervisor", Role.PRODUCTION_SUPERVISOR);
    public static final Actor QUALITY = Actor.of("inspector", Role.QUALITY_INSPECTION);
    public static final Actor WAREHOUSE = Actor.of("warehouse-keeper", Role.WAREHOUSE);
    public static final Actor FINANCE = Actor.of("accountant", Role.FINANCE);
    public static final Actor CLERK = Actor.of("clerk", Role.DELIVERY_CLERK);
    public static final Actor DRIVER = Actor.of("driver", Role.DELIVERY_PERSON);
    public static final Actor OTHER_DRIVER = Actor.of("other-driver", Role.DELIVERY_PERSON);
    public static final Actor MEMBER = Actor.of("member", Role.MEMBER);
    public static final Actor OTHER_MEMBER = Actor.of("other-member", Role.MEMBER);
    public static final Actor ADMINISTRATOR = Actor.of("administrator", Role.MALL_ADMINISTRATOR);
    public static final Actor LOGISTICS = Actor.of("packer", Role.LOGISTICS);
    public static final Actor OTHER_LOGISTICS = Actor.of("other-packer", Role.LOGISTICS);

    private SampleActors() {}
}
