package io.orderkit.domain.contract.delivery.notice;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryData;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.Optional;
import java.util.Set;

/**
 * C14: the sales delivery notice is issued; it is owed no longer, and its data wait to be rechecked.
 *
 * @param notice its number
 * @param data the delivery data on it
 */
@Wire("delivery-notice-issued")
public record DeliveryNoticeIssued(DocumentReference notice, DeliveryData data) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        boolean before = order.isAt(DeliveryState.NOT_ARRANGED);
        return order.with(
                Delivery.KEY,
                delivery -> delivery.with(it -> {
                    it.notice(notice).noticeOwedBy(Optional.empty());
                    return before ? it.data(data).rechecked(false).wrong(Set.of()) : it;
                }));
    }
}
