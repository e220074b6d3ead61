package io.orderkit.domain.contract.delivery.notice;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryData;
import io.orderkit.domain.contract.delivery.DeliveryItem;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.wire.Since;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The event recording that the sales delivery notice was issued and its data must now be rechecked (C14). If a notice
 * that follows an emergency delivery differs from the data used for the delivery, the CS supervisor must settle the
 * difference. Until the difference is settled, the obligation to issue the notice remains (C14.2).
 *
 * @param notice the number of the delivery notice
 * @param data the delivery data on the sales delivery notice
 * @param differing the items in which the notice differs from the actual delivery
 */
@Wire("delivery-notice-issued")
public record DeliveryNoticeIssued(
        DocumentReference notice,
        DeliveryData data,
        @Since("0.2") Set<DeliveryItem> differing) implements OrderEvent<ContractOrder> {
    public DeliveryNoticeIssued {
        differing = Set.copyOf(differing);
    }

    @Override
    public ContractOrder applyTo(ContractOrder order) {
        boolean before = order.isAt(DeliveryState.NOT_ARRANGED);
        return order.with(
                Delivery.KEY,
                delivery -> delivery.with(it -> {
                    it.notice(notice);
                    if (!differing.isEmpty()) {
                        return it.noticeFinding(differing);
                    }
                    if (delivery.noticeFinding().isEmpty()) {
                        it.noticeOwedBy(Optional.empty());
                    }
                    return before ? it.data(data).rechecked(false).wrong(Set.of()) : it;
                }));
    }

    @Override
    public List<Intent> intents() {
        return differing.isEmpty()
                ? List.of()
                : List.of(new Intent.Communication(
                        "notice-differs",
                        Set.of(Role.CS_SUPERVISOR),
                        Map.of(
                                "notice",
                                notice.value(),
                                "items",
                                differing.stream().sorted().map(Names::kebab).collect(Collectors.joining(", ")))));
    }
}
