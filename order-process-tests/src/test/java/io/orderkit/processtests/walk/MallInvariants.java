package io.orderkit.processtests.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.mall.collection.CashRecorded;
import io.orderkit.domain.mall.collection.MallMoneyGivenBack;
import io.orderkit.domain.mall.collection.MallRefundCorrected;
import io.orderkit.domain.mall.collection.PaymentCorrected;
import io.orderkit.domain.mall.collection.RemittanceConfirmed;
import io.orderkit.domain.mall.delivery.ShippingOrderCorrected;
import io.orderkit.domain.mall.delivery.ShippingOrderIssued;
import io.orderkit.domain.mall.order.CollectionState;
import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.mall.ordering.MallOrderCancelled;
import io.orderkit.domain.mall.shortage.MallLineDropped;
import io.orderkit.domain.mall.shortage.MallRestCancelled;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.OrderLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The invariants that hold in every walk of a mall order. The invariants are derived from the requirements,
 * independently of the tested code.
 */
final class MallInvariants {
    private static final Set<MallDeliveryState> GOODS_ARE_OUT =
            Set.of(MallDeliveryState.SHIPPED, MallDeliveryState.DELIVERY_FAILED, MallDeliveryState.DELIVERED);

    private final boolean unpaidShips;
    private final List<String> references = new ArrayList<>();
    private BigDecimal here = BigDecimal.ZERO;
    private Optional<Integer> confirmedRevision = Optional.empty();
    private final Set<Integer> dropped = new TreeSet<>();
    private List<LineQuantity> shipped = List.of();

    /**
     * @param unpaidShips whether the rules allow unpaid goods to leave, even if the order requires payment before
     *     delivery
     */
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
        if (event instanceof MallLineDropped line) {
            dropped.add(line.line());
        }
        if (event instanceof ShippingOrderIssued issued) {
            shipped = issued.goods();
        }
        if (event instanceof ShippingOrderCorrected corrected) {
            shipped = corrected.goods();
        }
        if (event instanceof MallOrderCancelled || event instanceof MallRestCancelled) {
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
        } else if (event instanceof MallRefundCorrected corrected) {
            references.add(corrected.nowUnder());
            here = here.add(corrected.before().amount())
                    .subtract(corrected.amount().amount());
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

    /**
     * Returns the amount due for an order (M5). Before the shipment, the amount is computed from all ordered lines
     * except those that were dropped. For goods that are on the way or delivered, it is computed from the shipped
     * quantities, but never from more than was ordered.
     */
    private BigDecimal total(MallOrder order) {
        boolean out = GOODS_ARE_OUT.stream().anyMatch(order::isAt);
        return order.content().orElseThrow().lines().stream()
                .filter(line -> !dropped.contains(line.number()))
                .map(line -> line.unitPrice()
                        .orElseThrow()
                        .amount()
                        .multiply(
                                out
                                        ? goneOut(line)
                                        : line.quantity().orElseThrow().amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal goneOut(OrderLine line) {
        BigDecimal gone = shipped.stream()
                .filter(each -> each.line() == line.number())
                .map(each -> each.quantity().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return gone.min(line.quantity().orElseThrow().amount());
    }
}
