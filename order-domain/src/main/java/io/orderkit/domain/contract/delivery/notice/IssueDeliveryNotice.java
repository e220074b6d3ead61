package io.orderkit.domain.contract.delivery.notice;

import io.orderkit.domain.contract.delivery.DeliveryData;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;
import java.util.Optional;

/**
 * C14: CS issues the sales delivery notice. Data that it does not give are taken from the confirmation; it may be issued anew
 * until the delivery note is, and is caught up on after an emergency.
 *
 * @param notice its number
 * @param data the delivery data on it
 */
@Wire("issue-delivery-notice")
public record IssueDeliveryNotice(DocumentReference notice, DeliveryData data) implements Command<ContractOrder> {
    @Override
    public List<DeliveryNoticeIssued> decide(ContractOrder order, Deciding deciding) {
        return List.of(new DeliveryNoticeIssued(notice, completed(order, data)));
    }

    /** Where the notice is silent, the confirmation speaks. */
    static DeliveryData completed(ContractOrder order, DeliveryData data) {
        return new DeliveryData(
                data.address().or(order.content()::receivingAddress),
                data.person().or(order.content()::receivingPerson),
                data.contact().or(order.content()::contact),
                data.shippingConditions());
    }

    static DeliveryData ofOrder(ContractOrder order, String shippingConditions) {
        return completed(
                order,
                new DeliveryData(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(shippingConditions)));
    }
}
