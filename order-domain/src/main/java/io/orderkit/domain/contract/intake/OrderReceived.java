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
 * The event recording that an order was received (C1).
 *
 * @param channel the channel
 * @param receiver the CS agent who received the order
 * @param salesperson the salesperson who is responsible for the customer
 * @param content the content of the order as the customer stated it
 * @param unclear the unclear items
 * @param document the fax or the salesperson's handwritten form, if there is one
 * @param dataOwedBy the deadline by which the salesperson must complete the data (C2.2)
 * @param day the day of receipt in the company's calendar, which determines the applicable price plan (C5)
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
