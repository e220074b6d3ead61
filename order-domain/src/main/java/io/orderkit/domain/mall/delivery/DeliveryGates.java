package io.orderkit.domain.mall.delivery;

import io.orderkit.domain.mall.MallOrder;
import io.orderkit.domain.mall.MallTerms;
import io.orderkit.domain.mall.collection.Collection;
import io.orderkit.domain.mall.collection.ConfirmRemittance;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/** What must hold before goods leave (M5). Shipping looks at payment; payment never looks at shipping. */
public final class DeliveryGates {
    /** What is paid before delivery has been paid, unless the rules let it go before; cash on delivery may go. */
    public static final Gate<MallOrder> PAID_OR_MAY_GO_UNPAID =
            Gate.named("paid-or-may-go-unpaid", DeliveryGates::unpaid).clearedBy(ConfirmRemittance.class);

    private DeliveryGates() {}

    private static List<Refusal> unpaid(MallOrder order, Moment moment) {
        return Collection.missing(order)
                .filter(open -> !mayGoUnpaid(order, moment))
                .map(open -> Refusal.gate(DeliveryRefusal.NOT_PAID_YET, "open", open))
                .stream()
                .toList();
    }

    private static boolean mayGoUnpaid(MallOrder order, Moment moment) {
        return order.content()
                .map(content -> MallTerms.of(content, moment.policies()).shipsUnpaid())
                .orElse(true);
    }
}
