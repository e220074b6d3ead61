package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import java.util.List;

/**
 * C6.1: the salesperson, or the entrusted agent, apologises to the customer and advises the new-product trial.
 *
 * @param advice what was said
 */
@Wire("advise-trial")
public record AdviseTrial(String advice) implements OrderCommand {
    public static List<TrialAdvised> decide(ContractOrder order, AdviseTrial command, Deciding deciding) {
        return List.of(new TrialAdvised(deciding.by(), command.advice));
    }
}
