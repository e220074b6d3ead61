package io.orderkit.domain.contract.delivery.transport;

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
 * C16, C17: a transport problem is open; the salesperson is told.
 *
 * @param number the problem's number
 * @param report what happened
 */
@Wire("transport-problem-reported")
public record TransportProblemReported(String number, String report) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return TransportProblems.put(order, new TransportProblem(number, report, false, true));
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                "transport-problem", Set.of(Role.SALESPERSON), Map.of("number", number, "report", report)));
    }
}
