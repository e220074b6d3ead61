package io.orderkit.domain.contract.delivery.transport;

import io.orderkit.domain.contract.delivery.TransportProblem;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.wire.Since;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event recording that a transport problem was opened (C16, C17). The salesperson is notified and, if the delivery
 * person reported the problem, CS as well.
 *
 * @param number the problem's number
 * @param report the description of the transport problem
 * @param from the delivery person, if they reported the problem
 */
@Wire("transport-problem-reported")
public record TransportProblemReported(
        String number, String report, @Since("0.2") Optional<ActorId> from) implements OrderEvent<ContractOrder> {
    /** Creates the event for a problem that CS itself discovered. */
    public TransportProblemReported(String number, String report) {
        this(number, report, Optional.empty());
    }

    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return TransportProblems.put(order, new TransportProblem(number, report, false, true));
    }

    @Override
    public List<Intent> intents() {
        Map<String, String> about = Map.of("number", number, "report", report);
        List<Intent> intents = new ArrayList<>();
        intents.add(new Intent.Communication("transport-problem", Set.of(Role.SALESPERSON), about));
        from.ifPresent(person ->
                intents.add(new Intent.Communication("transport-problem", Set.of(Role.CS_AGENT), about).keyed("cs")));
        return intents;
    }
}
