package io.orderkit.domain.contract.process;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.person.*;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.State;
import io.orderkit.domain.process.ProcessTable;
import java.util.Arrays;

/** The steps that replace the persons assigned to an order (X13). */
final class ContractPersons {
    /** The states in which an order is still in progress. */
    static final State[] WHILE_AGREED = Arrays.stream(AgreementState.values())
            .filter(state -> state.compareTo(AgreementState.CLARIFYING) >= 0)
            .filter(state -> state.compareTo(AgreementState.RETURNED) <= 0)
            .toArray(State[]::new);

    /** The delivery states from the delivery note onward, except end states. */
    private static final State[] WHILE_DELIVERED = Arrays.stream(DeliveryState.values())
            .filter(state -> state.compareTo(DeliveryState.NOTE_ISSUED) >= 0 && !state.isEnd())
            .toArray(State[]::new);

    private ContractPersons() {}

    // spotless:off
    static ProcessTable<ContractOrder> addTo(ProcessTable<ContractOrder> table) {
        return table
                .step("X13", ReplaceSalesperson.class)      .by(Role.MARKETING_DIRECTOR)
                    .from(WHILE_AGREED)
                    .emits(SalespersonReplaced.class)
                .step("X13", ReplaceAgent.class)            .by(Role.CS_SUPERVISOR)
                    .from(WHILE_AGREED)
                    .gate(PersonGates.AN_AGENT_IS_INVOLVED)
                    .emits(AgentReplaced.class)
                .step("X13", ReplacePersonInCharge.class)   .by(Role.PRODUCTION_SUPERVISOR)
                    .from(AgreementState.AWAITING_RETURN, AgreementState.RETURN_IN_CHECK, AgreementState.RECONFIRMING,
                          AgreementState.RETURNED)
                    .from(ProductionState.NOT_ORDERED, ProductionState.ISSUED)
                    .gate(PersonGates.A_PERSON_IN_CHARGE_IS_NAMED)
                    .emits(PersonInChargeReplaced.class)
                .end()
                .refuses(PersonRefusal.values());
    }

    static ProcessTable<ContractOrder> addToDelivery(ProcessTable<ContractOrder> delivery) {
        return delivery
                .step("X13", ReplaceDeliveryPerson.class)   .by(Role.DELIVERY_CLERK)
                    .from(WHILE_DELIVERED)                  .leadsTo(DeliveryState.NOTE_ISSUED)
                    .gate(PersonGates.A_DELIVERY_PERSON_IS_NAMED)
                    .emits(DeliveryPersonReplaced.class)
                .end();
    }
    // spotless:on
}
