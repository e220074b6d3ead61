package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The event recording that production has written its instruction (C7).
 *
 * @param instruction the instruction
 */
@Wire("instruction-written")
public record InstructionWritten(Instruction instruction) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        ContractOrder written = order.with(
                Feasibility.KEY,
                feasibility -> feasibility.withInstruction(instruction).withAnsweredObjections(Set.of()));
        return isBeforeTheSending(order) ? written.at(AgreementState.SCHEDULED) : written;
    }

    /**
     * Returns whether the instruction was written before the confirmation was sent. An unsent confirmation must be
     * entered in the ERP again (C8). After the confirmation has been sent, only the instruction is replaced (C9.3).
     */
    private static boolean isBeforeTheSending(ContractOrder order) {
        return order.isAt(AgreementState.FEASIBLE)
                || order.isAt(AgreementState.REGISTERED)
                || order.isAt(AgreementState.CHECKED);
    }

    /** Notifies CS of production's objections (C7). */
    @Override
    public List<Intent> intents() {
        List<TermObjection> objections = instruction.objections();
        return objections.isEmpty()
                ? List.of()
                : List.of(new Intent.Communication(
                        "term-objected",
                        Set.of(Role.CS_AGENT),
                        objections.stream()
                                .collect(Collectors.toMap(
                                        objection -> objection.item().key(), TermObjection::reason, (a, b) -> a))));
    }

    @Override
    public List<Statement> statements() {
        return List.of(instruction.statement());
    }
}
