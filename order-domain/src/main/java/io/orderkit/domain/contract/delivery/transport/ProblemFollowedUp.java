package io.orderkit.domain.contract.delivery.transport;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.TransportProblem;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.wire.Since;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that CS followed up on a transport problem (C17).
 *
 * @param number the problem's number
 * @param situation the current situation
 * @param customerTold whether the customer was notified in this follow-up
 * @param settled whether it is settled
 * @param at the time of the follow-up; absent from events of release 0.1
 */
@Wire("problem-followed-up")
public record ProblemFollowedUp(
        String number,
        String situation,
        boolean customerTold,
        boolean settled,
        @Since("0.2") Optional<Instant> at) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        TransportProblem problem = Delivery.of(order).problems().get(number);
        return problem == null ? order : TransportProblems.put(order, problem.followed(customerTold, settled));
    }

    /** Notifies the salesperson of the current state of the transport problem (C17). */
    @Override
    public List<Intent> intents() {
        return at.<List<Intent>>map(when -> List.of(new Intent.Communication(
                        "transport-problem-followed-up",
                        Set.of(Role.SALESPERSON),
                        Map.of("number", number, "situation", situation, "settled", String.valueOf(settled)))))
                .orElse(List.of());
    }
}
