package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.ContractOrder;
import java.util.LinkedHashMap;
import java.util.Map;

/** How transport problems are kept (C17). */
final class Problems {
    private Problems() {}

    static ContractOrder put(ContractOrder order, TransportProblem problem) {
        Map<String, TransportProblem> problems =
                new LinkedHashMap<>(Delivery.of(order).problems());
        problems.put(problem.number(), problem);
        return order.with(Delivery.KEY, delivery -> delivery.with(it -> it.problems(problems)));
    }
}
