package io.orderkit.domain.contract.production;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * C11.1: the customer is told and asked for understanding.
 *
 * @param number the anomaly's number
 * @param answer what he said
 */
@Wire("tell-customer-of-anomaly")
public record TellCustomerOfAnomaly(String number, String answer) implements OrderCommand {
    public static List<Refusal> check(ContractOrder order, TellCustomerOfAnomaly command, Deciding deciding) {
        return Anomalies.mustBeClarified(order, command.number).list();
    }

    public static List<CustomerToldOfAnomaly> decide(
            ContractOrder order, TellCustomerOfAnomaly command, Deciding deciding) {
        return List.of(new CustomerToldOfAnomaly(command.number, command.answer));
    }
}
