package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.SignedDocument;
import io.orderkit.domain.contract.order.SignedDocuments;
import io.orderkit.domain.contract.order.WrittenProof;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import java.util.List;

/**
 * The command by which the technical department confirms in writing that it will use the previous formula (C6.2). Once
 * the previous formula is confirmed, the order counts as producible.
 *
 * @param statement the written formula confirmation
 */
@Wire("confirm-formula")
public record ConfirmFormula(Statement statement) implements Command<ContractOrder> {
    @Override
    public List<HappenedOn> follows(ContractOrder order, Moment moment) {
        return SignedDocuments.of(order, SignedDocument.TECHNICAL_ANSWER);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return WrittenProof.written(FeasibilityRefusal.FORMULA_WRITING_MISSING, statement);
    }

    @Override
    public List<FormulaConfirmed> decide(ContractOrder order, Deciding deciding) {
        return List.of(new FormulaConfirmed(statement));
    }
}
