package io.orderkit.domain.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.mall.allocation.AllocateMallOrder;
import io.orderkit.domain.mall.allocation.PrepareStock;
import io.orderkit.domain.mall.collection.ConfirmRemittance;
import io.orderkit.domain.mall.collection.MallPayment;
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
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.mall.ordering.CancelMallOrder;
import io.orderkit.domain.mall.ordering.SubmitMallOrder;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A mall order, by the bare process")
class MallPathTest {
    private static final Actor MEMBER = Actor.of("member", Role.MEMBER);
    private static final Actor ADMINISTRATOR = Actor.of("administrator", Role.MALL_ADMINISTRATOR);
    private static final Actor LOGISTICS = Actor.of("packer", Role.LOGISTICS);
    private static final Actor FINANCE = Actor.of("accountant", Role.FINANCE);
    private static final Actor DRIVER = Actor.of("driver", Role.DELIVERY_PERSON);

    private final ProcessScenario<MallOrder> order = new ProcessScenario<>(MallProcess.standard(), PaperOrder::answer);

    @Test
    @DisplayName("goes from the submission to the delivered and paid order")
    void mainPath() {
        prepared();
        order.takes(FINANCE, paid()).takes(LOGISTICS, ships());
        order.takes(ADMINISTRATOR, new MarkDelivered(order.moment().now(), Personal.of("the member")));
        order.takesWhatIsDue();
        assertThat(order.order().positions().all())
                .containsExactly(MallOrderState.DONE, MallDeliveryState.DELIVERED, CollectionState.PAID);
        order.foldsToItself();
    }

    @Test
    @DisplayName("is not shipped before its payment, where it is paid before delivery (M5)")
    void unpaid() {
        prepared();
        assertThat(order.refusals(LOGISTICS, ships())).containsExactly("not-paid-yet");
    }

    @Test
    @DisplayName("is cancelled by its member alone, and not once it is confirmed (M1)")
    void cancelling() {
        submitted();
        assertThat(order.refusals(MEMBER, new CancelMallOrder())).isEmpty();
        assertThat(order.refusals(Actor.of("other", Role.MEMBER), new CancelMallOrder()))
                .containsExactly("not-permitted");
        confirmed();
        assertThat(order.refusals(MEMBER, new CancelMallOrder())).containsExactly("wrong-position");
    }

    private void submitted() {
        order.takes(
                MEMBER,
                new SubmitMallOrder(new MallContent(
                        List.of(PaperOrder.line()),
                        Personal.of("1 Shop Street"),
                        Personal.of("555-0199"),
                        PaymentKind.PAYMENT_BEFORE_DELIVERY)));
    }

    private void confirmed() {
        order.takes(
                ADMINISTRATOR,
                new ConfirmMallOrder(order.order().revision(), EnumSet.allOf(PhoneItem.class), Set.of()));
    }

    private void prepared() {
        submitted();
        confirmed();
        order.takes(ADMINISTRATOR, new AllocateMallOrder(new DocumentReference("sheet-1"), Optional.empty()))
                .takes(LOGISTICS, new PrepareStock(List.of(new LineQuantity(1, PaperOrder.QUANTITY))));
    }

    private ConfirmRemittance paid() {
        return new ConfirmRemittance(
                new MallPayment(
                        "payment-1", Money.parse("5000 CNY"), order.moment().now()),
                RemittanceSource.BANK_ARRIVAL,
                new DocumentReference("statement-1"));
    }

    private IssueShippingOrder ships() {
        return new IssueShippingOrder(
                new DocumentReference("shipping-1"),
                DRIVER.id(),
                order.moment().now().plus(Duration.ofDays(2)));
    }
}
