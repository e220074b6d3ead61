package io.orderkit.testkit.scenario;

import static io.orderkit.testkit.scenario.Act.by;

import io.orderkit.domain.mall.allocation.AllocateMallOrder;
import io.orderkit.domain.mall.allocation.PrepareStock;
import io.orderkit.domain.mall.allocation.ReallocateMallOrder;
import io.orderkit.domain.mall.collection.CollectionRecord;
import io.orderkit.domain.mall.collection.ConfirmRemittance;
import io.orderkit.domain.mall.collection.MallBalance;
import io.orderkit.domain.mall.collection.MallPayment;
import io.orderkit.domain.mall.collection.RecordCash;
import io.orderkit.domain.mall.collection.RemittanceSource;
import io.orderkit.domain.mall.confirmation.ConfirmMallOrder;
import io.orderkit.domain.mall.confirmation.PhoneItem;
import io.orderkit.domain.mall.delivery.IssueShippingOrder;
import io.orderkit.domain.mall.delivery.MarkDelivered;
import io.orderkit.domain.mall.order.CollectionState;
import io.orderkit.domain.mall.order.MallContent;
import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.mall.order.MallSupply;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.mall.ordering.SubmitMallOrder;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.process.Moment;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The happy path of a mall order, which consists of a path for the goods and one for the money. The paths are
 * independent, with one exception: if payment is due before delivery, the goods wait for the payment.
 */
public final class MallPath {
    private MallPath() {}

    /** Returns the content of a sample order from a mall member: 5,000 kg of coated paper for 31,000 CNY. */
    public static MallContent content(PaymentKind payment) {
        return new MallContent(
                List.of(SampleOrder.line()), Personal.of("1 Shop Street"), Personal.of("555-0199"), payment);
    }

    /**
     * Returns the next step for either the goods or the money. If the goods are waiting for the payment, the payment comes first. The
     * result is empty once the order has ended.
     */
    public static Optional<Act> next(PaymentKind payment, MallOrder order, Moment moment) {
        if (order.isAt(MallOrderState.NOT_SUBMITTED)) {
            return Optional.of(by(SampleActors.MEMBER).does(new SubmitMallOrder(content(payment))));
        }
        if (order.isAt(MallOrderState.SUBMITTED) || order.isAt(MallOrderState.FOUND_INVALID)) {
            return Optional.of(by(SampleActors.ADMINISTRATOR).does(allValid(order)));
        }
        boolean prepaid =
                order.content().map(MallContent::payment).orElse(payment) == PaymentKind.PAYMENT_BEFORE_DELIVERY;
        return prepaid
                ? ofTheMoney(order, moment).or(() -> ofTheGoods(order, moment))
                : ofTheGoods(order, moment).or(() -> ofTheMoney(order, moment));
    }

    /** Returns an administrator's confirmation that every item of the order is valid. */
    public static ConfirmMallOrder allValid(MallOrder order) {
        return new ConfirmMallOrder(order.revision(), EnumSet.allOf(PhoneItem.class), Set.of());
    }

    /** Returns the next step for the goods of a confirmed order. */
    public static Optional<Act> ofTheGoods(MallOrder order, Moment moment) {
        if (!order.isAt(MallOrderState.CONFIRMED)) {
            return Optional.empty();
        }
        return switch ((MallDeliveryState) order.positions().on(MallDeliveryState.TRACK)) {
            case NOT_ALLOCATED ->
                Optional.of(by(SampleActors.ADMINISTRATOR)
                        .does(new AllocateMallOrder(new DocumentReference("sheet-1"), Optional.empty())));
            case RETURNED_TO_SENDER, LOST ->
                Optional.of(by(SampleActors.ADMINISTRATOR)
                        .does(new ReallocateMallOrder(
                                new DocumentReference("sheet-2"), Optional.empty(), "it is sent once more")));
            case ALLOCATED -> Optional.of(by(SampleActors.LOGISTICS).does(new PrepareStock(everything(order))));
            case PREPARED ->
                Optional.of(by(SampleActors.LOGISTICS)
                        .does(new IssueShippingOrder(
                                new DocumentReference("shipping-1"),
                                SampleActors.DRIVER.id(),
                                moment.now().plus(Duration.ofDays(2)))));
            case SHIPPED, DELIVERY_FAILED ->
                Optional.of(by(SampleActors.ADMINISTRATOR)
                        .does(new MarkDelivered(moment.now(), Personal.of("the member"))));
            case DELIVERED -> Optional.empty();
        };
    }

    /** Returns the next step for the money of a confirmed order: a payment of the entire outstanding amount. */
    public static Optional<Act> ofTheMoney(MallOrder order, Moment moment) {
        boolean open = order.isAt(CollectionState.OPEN) || order.isAt(CollectionState.PARTLY_PAID);
        return MallBalance.toCollect(order)
                .filter(amount -> open)
                .map(amount -> by(SampleActors.FINANCE).does(pays(order, amount, moment)));
    }

    private static OrderCommand pays(MallOrder order, Money amount, Moment moment) {
        String reference = "payment-" + CollectionRecord.of(order).entries().size();
        MallPayment payment = new MallPayment(reference, amount, moment.now());
        boolean inCash = order.content()
                .filter(content -> content.payment() == PaymentKind.CASH_ON_DELIVERY)
                .isPresent();
        return inCash
                ? new RecordCash(payment, SampleActors.DRIVER.id(), new DocumentReference("list-1"))
                : new ConfirmRemittance(payment, RemittanceSource.BANK_ARRIVAL, new DocumentReference("statement-1"));
    }

    /** Returns the ordered quantities of all lines that have not been dropped. */
    public static List<LineQuantity> everything(MallOrder order) {
        return MallSupply.lines(order).stream()
                .flatMap(line -> line.quantity().stream().map(quantity -> new LineQuantity(line.number(), quantity)))
                .toList();
    }
}
