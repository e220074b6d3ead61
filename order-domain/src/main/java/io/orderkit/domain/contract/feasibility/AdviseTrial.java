package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * C6.1: the salesperson, or the entrusted agent, apologises to the customer and advises the new-product trial.
 *
 * @param advice what was said
 */
@Wire("advise-trial")
public record AdviseTrial(String advice) implements Command<ContractOrder> {
    @Override
    public List<TrialAdvised> decide(ContractOrder order, Deciding deciding) {
        return List.of(new TrialAdvised(deciding.by(), advice));
    }
}
