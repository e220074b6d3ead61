package io.orderkit.domain.mall.confirmation;

import io.orderkit.domain.mall.collection.CollectionRecord;
import io.orderkit.domain.mall.order.CollectionState;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The event recording that the order was checked by phone (M2). If no item is invalid, the order is confirmed and
 * payment can be collected. Payments that arrived earlier count once the order is confirmed (M4).
 *
 * @param revision the revision of the content that was checked
 * @param invalid the invalid items
 * @param paymentDueBy the deadline by which payment before delivery must arrive
 */
@Wire("mall-order-confirmed")
public record MallOrderConfirmed(Revision revision, Set<PhoneItem> invalid, Optional<Instant> paymentDueBy)
        implements OrderEvent<MallOrder> {
    public MallOrderConfirmed {
        invalid = Set.copyOf(invalid);
    }

    @Override
    public MallOrder applyTo(MallOrder order) {
        MallOrder called = order.with(PhoneCall.KEY, call -> new PhoneCall(invalid, paymentDueBy));
        return invalid.isEmpty()
                ? CollectionRecord.judged(called.at(MallOrderState.CONFIRMED).at(CollectionState.OPEN))
                : called.at(MallOrderState.FOUND_INVALID);
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication(
                invalid.isEmpty() ? "mall-order-confirmed" : "mall-order-found-invalid",
                Set.of(Role.MEMBER),
                Map.of("invalid", invalid.stream().sorted().map(Names::kebab).collect(Collectors.joining(", ")))));
    }
}
