package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * The command by which the salesperson, or an agent entrusted with the order, apologises to the customer and suggests
 * the new-product trial (C6.1).
 *
 * @param advice the text of the recommendation to the customer
 */
@Wire("advise-trial")
public record AdviseTrial(String advice) implements Command<ContractOrder> {
    @Override
    public List<TrialAdvised> decide(ContractOrder order, Deciding deciding) {
        return List.of(new TrialAdvised(deciding.by(), advice));
    }
}
