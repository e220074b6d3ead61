package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.SignedDocument;
import io.orderkit.domain.contract.order.SignedDocuments;
import io.orderkit.domain.contract.production.AnomalyAnswer;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Identifies;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.wire.Since;
import java.util.List;
import java.util.Optional;

/**
 * The command that records that the customer was notified of an anomaly and asked for their understanding (C11.1).
 *
 * @param number the anomaly's number
 * @param answer the customer's words
 * @param value the customer's answer, if the customer answered immediately
 */
@Wire("tell-customer-of-anomaly")
public record TellCustomerOfAnomaly(
        @Identifies("anomaly") String number,
        String answer,
        @Since("0.2") Optional<AnomalyAnswer> value) implements Command<ContractOrder> {
    /** Creates the command for a customer who has not answered yet. */
    public TellCustomerOfAnomaly(String number, String answer) {
        this(number, answer, Optional.empty());
    }

    @Override
    public List<HappenedOn> follows(ContractOrder order, Moment moment) {
        return SignedDocuments.of(order, SignedDocument.RELEASE);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return Anomalies.mustBeClarified(order, number)
                .and(value.map(RecordCustomerAnswer::complete).orElse(List.of()))
                .list();
    }

    @Override
    public List<CustomerToldOfAnomaly> decide(ContractOrder order, Deciding deciding) {
        return List.of(new CustomerToldOfAnomaly(Anomalies.known(order, number).orElseThrow(), answer, value));
    }
}
