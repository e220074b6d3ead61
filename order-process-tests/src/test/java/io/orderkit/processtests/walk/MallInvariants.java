package io.orderkit.processtests.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.mall.collection.CashRecorded;
import io.orderkit.domain.mall.collection.MallMoneyGivenBack;
import io.orderkit.domain.mall.collection.PaymentCorrected;
import io.orderkit.domain.mall.collection.RemittanceConfirmed;
import io.orderkit.domain.mall.delivery.ShippingOrderIssued;
import io.orderkit.domain.mall.order.CollectionState;
import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.mall.ordering.MallOrderCancelled;
import io.orderkit.domain.order.OrderEvent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold on every walk of a mall order, said anew from the requirements and not from the code that it watches. */
final class MallInvariants {
    private static final Set<MallDeliveryState> GOODS_ARE_OUT =
            Set.of(MallDeliveryState.SHIPPED, MallDeliveryState.DELIVERY_FAILED, MallDeliveryState.DELIVERED);

    private final boolean unpaidShips;
    private final List<String> references = new ArrayList<>();
    private BigDecimal here = BigDecimal.ZERO;
    private Optional<Integer> confirmedRevision = Optional.empty();

    /** @param unpaidShips whether the rules let what is prepaid leave before its money */
    MallInvariants(boolean unpaidShips) {
        this.unpaidShips = unpaidShips;
    }

    void before(OrderEvent<MallOrder> event, MallOrder order) {
        if (event instanceof ShippingOrderIssued) {
            boolean prepaid = order.content().orElseThrow().payment() == PaymentKind.PAYMENT_BEFORE_DELIVERY;
            assertThat(!prepaid || unpaidShips || here.compareTo(total(order)) >= 0)
                    .as("M5: what is prepaid leaves after its money")
                    .isTrue();
        }
        if (event instanceof MallOrderCancelled) {
            assertThat(GOODS_ARE_OUT.stream().noneMatch(order::isAt))
                    .as("M2: nothing is cancelled while the goods are out")
                    .isTrue();
        }
        if (event instanceof CashRecorded cash) {
            came(cash.payment().reference(), cash.payment().amount().amount());
        } else if (event instanceof RemittanceConfirmed remitted) {
            came(remitted.payment().reference(), remitted.payment().amount().amount());
        } else if (event instanceof MallMoneyGivenBack back) {
            came(back.payment().reference(), back.payment().amount().amount().negate());
        } else if (event instanceof PaymentCorrected corrected) {
            here = here.add(corrected.amount().amount())
                    .subtract(corrected.before().amount());
        }
    }

    private void came(String reference, BigDecimal amount) {
        assertThat(references).as("X6: the same payment is recorded once").doesNotContain(reference);
        references.add(reference);
        here = here.add(amount);
    }

    void always(MallOrder order) {
        boolean confirmed = order.isAt(MallOrderState.CONFIRMED) || order.isAt(MallOrderState.DONE);
        if (confirmed) {
            int revision = confirmedRevision.orElse(order.revision().number());
            confirmedRevision = Optional.of(revision);
            assertThat(order.revision().number())
                    .as("M2: nobody changes a confirmed order")
                    .isEqualTo(revision);
            assertThat(order.positions().on(CollectionState.TRACK))
                    .as("M4: the collection says what came")
                    .isEqualTo(expected(order));
        }
        boolean both = order.isAt(MallDeliveryState.DELIVERED) && order.isAt(CollectionState.PAID);
        assertThat(order.isAt(MallOrderState.DONE)).as("M5: done when both are").isEqualTo(both);
    }

    private CollectionState expected(MallOrder order) {
        if (here.compareTo(total(order)) >= 0) {
            return CollectionState.PAID;
        }
        return here.signum() > 0 ? CollectionState.PARTLY_PAID : CollectionState.OPEN;
    }

    private static BigDecimal total(MallOrder order) {
        return order.content().orElseThrow().total().amount();
    }
}
