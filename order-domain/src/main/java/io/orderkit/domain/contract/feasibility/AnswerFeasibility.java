package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.WrittenProof;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * The command that records the technical department's written answer on whether the order can be produced and whether
 * the formula changes (C6).
 *
 * @param producible whether the order can be produced under the existing process and the company's rules
 * @param formulaChanged whether the process formula has been changed for this order
 * @param statement the technical confirmation
 */
@Wire("answer-feasibility")
public record AnswerFeasibility(boolean producible, boolean formulaChanged, Statement statement)
        implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return WrittenProof.written(FeasibilityRefusal.TECHNICAL_WRITING_MISSING, statement);
    }

    @Override
    public List<FeasibilityAnswered> decide(ContractOrder order, Deciding deciding) {
        return List.of(new FeasibilityAnswered(order.revision(), producible, formulaChanged, statement));
    }
}
