package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.OrderEvent;

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
        return problem == null ? order : Problems.put(order, problem.followed(customerTold, settled));
    }
}
