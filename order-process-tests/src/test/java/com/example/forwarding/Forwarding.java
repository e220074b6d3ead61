package com.example.forwarding;

import static com.example.forwarding.ForwardingState.NO_TRUCK;
import static com.example.forwarding.ForwardingState.TRUCK_RESERVED;
import static io.orderkit.domain.contract.order.AgreementState.CLARIFYING;
import static io.orderkit.domain.contract.order.AgreementState.RECORDED;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Wording;
import java.util.List;

/** The contract process, extended by the reservation of a truck. */
public final class Forwarding {
    public static final Role FORWARDER = Role.of("acme-forwarder");

    private Forwarding() {}

    // spotless:off
    public static ProcessDefinition<ContractOrder> process() {
        return ContractProcess.standard().extend("acme", 1)
                .track(ForwardingState.values())

                .step("F1", ReserveTruck.class)  .by(FORWARDER)
                    .from(CLARIFYING, RECORDED)
                    .from(NO_TRUCK)              .leadsTo(TRUCK_RESERVED)
                    .emits(TruckReserved.class)
                .end()

                .owes(Forwarding::owed)
                .refuses(ForwardingRefusal.values())
                .vocabulary("obligation.acme:truck-papers")
                .words(Wording.from(Forwarding.class, "acme"))
                .build();
    }
    // spotless:on

    /** Returns the obligation to provide the documents for a reserved truck (F2). */
    private static List<Obligation> owed(ContractOrder order, Moment moment) {
        return order.part(TruckBooking.KEY).day().stream()
                .map(day -> Obligation.document("acme:truck-papers", "F2", FORWARDER)
                        .due(day.atStartOfDay(moment.calendar().zone()).toInstant()))
                .toList();
    }
}
