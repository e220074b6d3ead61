package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Identifies;
import java.util.List;

/**
 * C11.1: the customer is told and asked for understanding.
 *
 * @param number the anomaly's number
 * @param answer what he said
 */
@Wire("tell-customer-of-anomaly")
public record TellCustomerOfAnomaly(@Identifies("anomaly") String number, String answer)
        implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return Anomalies.mustBeClarified(order, number).list();
    }

    @Override
    public List<CustomerToldOfAnomaly> decide(ContractOrder order, Deciding deciding) {
        return List.of(new CustomerToldOfAnomaly(Anomalies.known(order, number).orElseThrow(), answer));
    }
}
