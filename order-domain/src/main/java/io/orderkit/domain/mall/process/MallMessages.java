package io.orderkit.domain.mall.process;

import static io.orderkit.domain.model.Role.*;

import io.orderkit.domain.mall.allocation.Allocation;
import io.orderkit.domain.mall.allocation.MallOrderAllocated;
import io.orderkit.domain.mall.allocation.MallOrderReallocated;
import io.orderkit.domain.mall.collection.CashFeedbackGiven;
import io.orderkit.domain.mall.collection.MallMoneyGivenBack;
import io.orderkit.domain.mall.confirmation.MallOrderConfirmed;
import io.orderkit.domain.mall.delivery.DeliveryFailed;
import io.orderkit.domain.mall.delivery.GoodsReturned;
import io.orderkit.domain.mall.delivery.MallDelivery;
import io.orderkit.domain.mall.delivery.ShippingOrderIssued;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.ordering.MallOrderCancelled;
import io.orderkit.domain.mall.ordering.MallOrderSubmitted;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.process.ProcessTable;
import java.util.Optional;
import java.util.Set;

/** Who is told what in the mall, and who of an order is meant by a role. */
final class MallMessages {
    private MallMessages() {}

    // spotless:off
    static ProcessTable<MallOrder> addTo(ProcessTable<MallOrder> table) {
        return table
                .tells("mall-order", MallOrderSubmitted.class, MALL_ADMINISTRATOR)
                .tells("mall-order-cancelled", MallOrderCancelled.class, MALL_ADMINISTRATOR, MEMBER, LOGISTICS, FINANCE)
                .tells("mall-order-confirmed", MallOrderConfirmed.class, MEMBER)
                .tells("mall-order-found-invalid", MallOrderConfirmed.class, MEMBER)
                .tells("allocation-sheet", MallOrderAllocated.class, LOGISTICS)
                .tells("allocation-sheet", MallOrderReallocated.class, LOGISTICS)
                .tells("shipping-order", ShippingOrderIssued.class, DELIVERY_PERSON, MEMBER)
                .tells("delivery-failed", DeliveryFailed.class, MEMBER, LOGISTICS)
                .tells("goods-returned", GoodsReturned.class, MEMBER, LOGISTICS)
                .tells("cash-feedback", CashFeedbackGiven.class, FINANCE)
                .tells("money-given-back", MallMoneyGivenBack.class, MEMBER)

                .reaches(MEMBER, "member-of-the-order", order -> one(order.member()))
                .reaches(LOGISTICS, "logistics-of-the-allocation", order -> one(Allocation.of(order).person()))
                .reaches(DELIVERY_PERSON, "delivery-person-of-the-order", order -> one(MallDelivery.of(order).deliveryPerson()));
    }
    // spotless:on

    private static Set<ActorId> one(Optional<ActorId> person) {
        return person.map(Set::of).orElseGet(Set::of);
    }
}
