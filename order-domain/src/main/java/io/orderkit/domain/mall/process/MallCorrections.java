package io.orderkit.domain.mall.process;

import io.orderkit.domain.mall.collection.ConfirmRemittance;
import io.orderkit.domain.mall.collection.CorrectMallRefund;
import io.orderkit.domain.mall.collection.CorrectPayment;
import io.orderkit.domain.mall.collection.GiveMoneyBack;
import io.orderkit.domain.mall.collection.RecordCash;
import io.orderkit.domain.mall.delivery.CorrectDeliveryStatus;
import io.orderkit.domain.mall.delivery.CorrectShippingOrder;
import io.orderkit.domain.mall.delivery.IssueShippingOrder;
import io.orderkit.domain.mall.delivery.MarkDelivered;
import io.orderkit.domain.mall.delivery.MarkDeliveryFailed;
import io.orderkit.domain.mall.delivery.MarkLost;
import io.orderkit.domain.mall.delivery.MarkReturned;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.process.ProcessTable;

/** The recorded external facts that can be corrected in the mall process (X10). */
final class MallCorrections {
    private MallCorrections() {}

    // spotless:off
    static ProcessTable<MallOrder> addTo(ProcessTable<MallOrder> table) {
        return table
                .corrects(CorrectPayment.class, ConfirmRemittance.class, RecordCash.class)
                .corrects(CorrectMallRefund.class, GiveMoneyBack.class)
                .corrects(CorrectShippingOrder.class, IssueShippingOrder.class)
                .corrects(CorrectDeliveryStatus.class, MarkDelivered.class, MarkDeliveryFailed.class, MarkReturned.class, MarkLost.class);
    }
    // spotless:on
}
