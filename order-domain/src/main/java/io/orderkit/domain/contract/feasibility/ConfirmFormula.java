package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.contract.Proof;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * C6.2: the technical department confirms the previous formula in writing. That counts as producible.
 *
 * @param statement the written formula confirmation
 */
@Wire("confirm-formula")
public record ConfirmFormula(Statement statement) implements OrderCommand {
    public static List<Refusal> check(ContractOrder order, ConfirmFormula command, Deciding deciding) {
        return Proof.written(FeasibilityRefusal.FORMULA_WRITING_MISSING, command.statement);
    }

    public static List<FormulaConfirmed> decide(ContractOrder order, ConfirmFormula command, Deciding deciding) {
        return List.of(new FormulaConfirmed(command.statement));
    }
}
