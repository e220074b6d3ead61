package io.orderkit.domain.contract.delivery.transport;

import io.orderkit.domain.contract.delivery.DeliveryRefusal;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Identifies;
import java.util.List;
import java.util.Optional;

/**
 * The command that reports a problem during the transport of the goods (C17). CS is notified if the delivery person
 * reports the problem.
 *
 * @param number the problem's number
 * @param report the description of the transport problem
 */
@Wire("report-transport-problem")
public record ReportTransportProblem(@Identifies("problem") String number, String report)
        implements Command<ContractOrder> {
    /**
     * Checks the values.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code number} is blank
     */
    public ReportTransportProblem {
        number = Names.required("problem number", number);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return new Objections()
                .when(
                        TransportProblems.known(order, number).isPresent(),
                        DeliveryRefusal.TRANSPORT_PROBLEM_KNOWN,
                        "number",
                        number)
                .list();
    }

    @Override
    public List<TransportProblemReported> decide(ContractOrder order, Deciding deciding) {
        Optional<ActorId> from = deciding.actor().is(Role.CS_AGENT) ? Optional.empty() : Optional.of(deciding.by());
        return List.of(new TransportProblemReported(number, report, from));
    }
}
