package io.orderkit.domain.contract.delivery.notice;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryData;
import io.orderkit.domain.contract.delivery.DeliveryItem;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The command by which CS issues the sales delivery notice (C14). Data missing from the notice are taken from the
 * confirmation. The notice can be reissued until the delivery note is issued. An emergency delivery takes place before
 * its notice is issued.
 *
 * @param notice the number of the delivery notice
 * @param data the delivery data on the sales delivery notice
 */
@Wire("issue-delivery-notice")
public record IssueDeliveryNotice(DocumentReference notice, DeliveryData data) implements Command<ContractOrder> {
    @Override
    public List<DeliveryNoticeIssued> decide(ContractOrder order, Deciding deciding) {
        DeliveryData said = completed(order, data);
        return List.of(new DeliveryNoticeIssued(notice, said, differing(order, said)));
    }

    /**
     * Returns the items in which the notice differs from the data already used for an emergency delivery (C14.2). The
     * delivery data are fixed once the delivery note is issued.
     */
    private static Set<DeliveryItem> differing(ContractOrder order, DeliveryData said) {
        Delivery delivery = Delivery.of(order);
        return delivery.note().isPresent()
                ? delivery.data().map(said::differingFrom).orElse(Set.of())
                : Set.of();
    }

    /** Returns the data of the notice, with missing and blank values taken from the confirmation. */
    static DeliveryData completed(ContractOrder order, DeliveryData given) {
        DeliveryData data = given.withoutBlanks();
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
