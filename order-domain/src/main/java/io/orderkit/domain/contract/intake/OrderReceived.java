package io.orderkit.domain.contract.intake;

import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * C1: an order came in.
 *
 * @param channel how it came
 * @param receiver the CS agent who received it
 * @param salesperson who is responsible for the customer
 * @param content what the customer said
 * @param unclear what was unclear
 * @param document the paper, where there is one
 * @param dataOwedBy by when the salesperson owes the complete data (C2.2)
 * @param day the company's day on which it came; the price plan of that day counts (C5)
 */
@Wire("order-received")
public record OrderReceived(
        Channel channel,
        ActorId receiver,
        ActorId salesperson,
        OrderContent content,
        List<FormItem> unclear,
        Optional<DocumentReference> document,
        Optional<Instant> dataOwedBy,
        LocalDate day)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.withContent(content)
                .with(
                        OrderIntake.KEY,
                        intake -> intake.withChannel(channel)
                                .withReceivedOn(day)
                                .withReceiver(receiver)
                                .withSalesperson(salesperson)
                                .withUnclear(unclear)
                                .withDataOwedBy(dataOwedBy))
                .at(AgreementState.CLARIFYING);
    }
}
