package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;

/**
 * C7: production has written its instruction.
 *
 * @param instruction the instruction
 */
@Wire("instruction-written")
public record InstructionWritten(Instruction instruction) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        ContractOrder written = order.with(Feasibility.KEY, feasibility -> feasibility.withInstruction(instruction));
        return order.isAt(AgreementState.FEASIBLE) ? written.at(AgreementState.SCHEDULED) : written;
    }

    @Override
    public List<Statement> statements() {
        return List.of(instruction.statement());
    }
}
