package io.orderkit.domain.mall.process;

import static io.orderkit.domain.model.Role.*;

import io.orderkit.domain.mall.allocation.Allocation;
import io.orderkit.domain.mall.allocation.MallOrderAllocated;
import io.orderkit.domain.mall.allocation.MallOrderReallocated;
import io.orderkit.domain.mall.collection.CashFeedbackGiven;
import io.orderkit.domain.mall.collection.MallMoneyGivenBack;
import io.orderkit.domain.mall.collection.MallRefundCorrected;
import io.orderkit.domain.mall.confirmation.MallOrderConfirmed;
import io.orderkit.domain.mall.delivery.DeliveryFailed;
import io.orderkit.domain.mall.delivery.DeliveryStatusCorrected;
import io.orderkit.domain.mall.delivery.GoodsReturned;
import io.orderkit.domain.mall.delivery.MallDelivery;
import io.orderkit.domain.mall.delivery.MallDeliveryPersonReplaced;
import io.orderkit.domain.mall.delivery.MallGoodsLost;
import io.orderkit.domain.mall.delivery.ShippingOrderCorrected;
import io.orderkit.domain.mall.delivery.ShippingOrderIssued;
import io.orderkit.domain.mall.order.MallContent;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.ordering.MallOrderCancelled;
import io.orderkit.domain.mall.ordering.MallOrderSubmitted;
import io.orderkit.domain.mall.shortage.MallLineDropped;
import io.orderkit.domain.mall.shortage.MallRestCancelled;
import io.orderkit.domain.person.Addressees;
import io.orderkit.domain.process.ProcessTable;
import java.util.Optional;

/** The messages of the mall process and their recipients. */
final class MallMessages {
    private MallMessages() {}

    // spotless:off
    static ProcessTable<MallOrder> addTo(ProcessTable<MallOrder> table) {
        return table
                .tells("mall-order", MallOrderSubmitted.class, MALL_ADMINISTRATOR)
                .tells("mall-order-cancelled", MallOrderCancelled.class, MALL_ADMINISTRATOR, MEMBER, LOGISTICS, FINANCE)
                .tells("mall-order-confirmed", MallOrderConfirmed.class, MEMBER)
                .tells("mall-order-found-invalid", MallOrderConfirmed.class, MEMBER)
                .tells("mall-line-dropped", MallLineDropped.class, MEMBER, LOGISTICS, FINANCE)
                .tells("mall-rest-cancelled", MallRestCancelled.class, MALL_ADMINISTRATOR, LOGISTICS, FINANCE)
                .tells("allocation-sheet", MallOrderAllocated.class, LOGISTICS)
                .tells("allocation-sheet", MallOrderReallocated.class, LOGISTICS)
                .tells("shipping-order", ShippingOrderIssued.class, DELIVERY_PERSON, MEMBER)
                .tells("shipping-order-corrected", ShippingOrderCorrected.class, MEMBER, FINANCE, MALL_ADMINISTRATOR)
                .tells("mall-delivery-person-replaced", MallDeliveryPersonReplaced.class, DELIVERY_PERSON, LOGISTICS)
                .tells("delivery-failed", DeliveryFailed.class, MEMBER, LOGISTICS)
                .tells("goods-returned", GoodsReturned.class, MEMBER, LOGISTICS)
                .tells("mall-goods-lost", MallGoodsLost.class, MEMBER, LOGISTICS, FINANCE)
                .tells("delivery-status-corrected", DeliveryStatusCorrected.class, MEMBER, LOGISTICS, FINANCE)
                .tells("cash-feedback", CashFeedbackGiven.class, FINANCE)
                .tells("money-given-back", MallMoneyGivenBack.class, MEMBER)
                .tells("money-given-back-corrected", MallRefundCorrected.class, MEMBER)

                .reaches(MEMBER, "member-of-the-order", MallOrder::member)
                .reaches(LOGISTICS, "logistics-of-the-allocation", order -> Allocation.of(order).person())
                .reaches(DELIVERY_PERSON, "delivery-person-of-the-order", order -> MallDelivery.of(order).deliveryPerson())
                .addresses(order -> Addressees.ofCustomer(
                        order.customer(), Optional.empty(), order.content().map(MallContent::contact)));
    }
    // spotless:on
}
