package io.orderkit.domain.contract.delivery;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * C17: something went wrong on the way.
 *
 * @param number the problem's number
 * @param report what happened
 */
@Wire("report-transport-problem")
public record ReportTransportProblem(String number, String report) implements OrderCommand {
    /** @throws io.orderkit.domain.model.InvalidValue when the number is blank */
    public ReportTransportProblem {
        number = Names.required("problem number", number);
    }

    public static List<Refusal> check(ContractOrder order, ReportTransportProblem command, Deciding deciding) {
        return new Objections()
                .when(
                        Delivery.of(order).problems().containsKey(command.number),
                        DeliveryRefusal.TRANSPORT_PROBLEM_KNOWN,
                        "number",
                        command.number)
                .list();
    }

    public static List<TransportProblemReported> decide(
            ContractOrder order, ReportTransportProblem command, Deciding deciding) {
        return List.of(new TransportProblemReported(command.number, command.report));
    }
}
