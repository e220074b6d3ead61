package io.orderkit.domain.contract.delivery.transport;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.TransportProblem;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * C17: a transport problem was followed up.
 *
 * @param number the problem's number
 * @param situation how it stands
 * @param customerTold whether the customer was told now
 * @param settled whether it is settled
 */
@Wire("problem-followed-up")
public record ProblemFollowedUp(String number, String situation, boolean customerTold, boolean settled)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        TransportProblem problem = Delivery.of(order).problems().get(number);
        return problem == null ? order : TransportProblems.put(order, problem.followed(customerTold, settled));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "transport-problem-followed-up",
                Set.of(Role.SALESPERSON),
                Map.of("number", number, "situation", situation)));
    }
}
