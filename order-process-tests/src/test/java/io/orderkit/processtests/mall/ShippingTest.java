package io.orderkit.processtests.mall;

import static io.orderkit.domain.mall.order.PaymentKind.CASH_ON_DELIVERY;
import static io.orderkit.domain.mall.order.PaymentKind.PAYMENT_BEFORE_DELIVERY;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.MallScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.ADMINISTRATOR;
import static io.orderkit.testkit.scenario.SampleActors.DRIVER;
import static io.orderkit.testkit.scenario.SampleActors.FINANCE;
import static io.orderkit.testkit.scenario.SampleActors.LOGISTICS;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.mall.allocation.AllocateMallOrder;
import io.orderkit.domain.mall.allocation.PrepareStock;
import io.orderkit.domain.mall.collection.ConfirmRemittance;
import io.orderkit.domain.mall.collection.CorrectPayment;
import io.orderkit.domain.mall.collection.MallPayment;
import io.orderkit.domain.mall.collection.RemittanceSource;
import io.orderkit.domain.mall.delivery.IssueShippingOrder;
import io.orderkit.domain.mall.delivery.MarkDelivered;
import io.orderkit.domain.mall.delivery.ShippingOrderIssued;
import io.orderkit.domain.mall.order.CollectionState;
import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.Option;
import io.orderkit.testkit.scenario.MallPath;
import io.orderkit.testkit.scenario.MallScenario;
import io.orderkit.testkit.scenario.SettablePolicies;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("M5")
@DisplayName("M5: shipping, and what makes an order done")
class ShippingTest {
    @Test
    @DisplayName("the shipping order goes out with what was prepared")
    void withWhatWasPrepared() {
        MallScenario scenario = prepared(CASH_ON_DELIVERY, new HandbookPolicies());
        scenario.when(by(LOGISTICS).does(ship(scenario))).thenAccepted().thenAt(MallDeliveryState.SHIPPED);
        assertThat(scenario.history().get(scenario.history().size() - 1).event())
                .isInstanceOfSatisfying(ShippingOrderIssued.class, issued -> {
                    assertThat(issued.goods()).containsExactly(new LineQuantity(1, Quantity.parse("5000 kg")));
                    assertThat(issued.judgement().rules()).contains("M5 cash on delivery ships before its money");
                });
        given(CASH_ON_DELIVERY)
                .comesTo(MallOrderState.CONFIRMED)
                .when(by(ADMINISTRATOR).does(new AllocateMallOrder(new DocumentReference("sheet-1"), Optional.empty())))
                .when(by(LOGISTICS).does(ship(scenario)))
                .thenRefused("wrong-position");
    }

    @Test
    @Tag("X4")
    @DisplayName("R: what is prepaid does not leave before all its money has come; finance can clear that")
    void prepaidWaits() {
        MallScenario scenario = prepared(PAYMENT_BEFORE_DELIVERY, new HandbookPolicies());
        scenario.when(by(LOGISTICS).does(ship(scenario))).thenRefused("not-paid-yet");
        Option<?> option = scenario.options(LOGISTICS).stream()
                .filter(each -> each.step().command() == IssueShippingOrder.class)
                .findFirst()
                .orElseThrow();
        assertThat(option.isBlockedByGate()).isTrue();
        assertThat(option.clearers().toString()).contains("ConfirmRemittance").contains("finance");
        scenario.when(by(FINANCE).does(pays(scenario, "bank-1", "30999.99")))
                .when(by(LOGISTICS).does(ship(scenario)))
                .thenRefused("not-paid-yet");
        assertThat(scenario.refusals().get(0).attributes()).containsEntry("open", "0.01 CNY");
        scenario.when(by(FINANCE).does(pays(scenario, "bank-2", "0.01")))
                .when(by(LOGISTICS).does(ship(scenario)))
                .thenAccepted();
    }

    @Test
    @DisplayName("R: a rule may let what is prepaid leave before its money")
    void unlessARuleLetsIt() {
        MallScenario scenario = prepared(
                PAYMENT_BEFORE_DELIVERY, SettablePolicies.likeTheHandbook().unpaidMallOrdersShip());
        scenario.when(by(LOGISTICS).does(ship(scenario))).thenAccepted();
    }

    @Test
    @DisplayName("goods are not expected in the past, nor marked before they left or before they arrive")
    void times() {
        MallScenario scenario = prepared(CASH_ON_DELIVERY, new HandbookPolicies());
        scenario.when(by(LOGISTICS)
                        .does(new IssueShippingOrder(
                                new DocumentReference("shipping-1"),
                                DRIVER.id(),
                                scenario.now().minusSeconds(1))))
                .thenRefused("expected-in-the-past")
                .when(by(LOGISTICS).does(ship(scenario)))
                .when(by(ADMINISTRATOR)
                        .does(new MarkDelivered(scenario.now().minusSeconds(1), Personal.of("the member"))))
                .thenRefused("marked-before-shipping")
                .when(by(ADMINISTRATOR)
                        .does(new MarkDelivered(scenario.now().plusSeconds(1), Personal.of("the member"))))
                .thenRefused("marked-in-the-future")
                .when(by(ADMINISTRATOR).does(new MarkDelivered(scenario.now(), Personal.of("the member"))))
                .thenAccepted();
    }

    @Test
    @DisplayName("delivered and unpaid it is not done, paid and undelivered neither; both make it done by themselves")
    void done() {
        MallScenario delivered = given(CASH_ON_DELIVERY).comesTo(MallDeliveryState.DELIVERED);
        delivered.thenAt(MallOrderState.CONFIRMED, CollectionState.OPEN).comesTo(MallOrderState.DONE);
        MallScenario paid = given(PAYMENT_BEFORE_DELIVERY).comesTo(CollectionState.PAID);
        paid.thenAt(MallOrderState.CONFIRMED, MallDeliveryState.NOT_ALLOCATED).comesTo(MallOrderState.DONE);
        assertThat(paid.obligations()).isEmpty();
        assertThat(delivered.obligations()).isEmpty();
    }

    @Test
    @Tag("M4")
    @DisplayName("R: done it is open again when finance finds that less came, and done again when that is paid")
    void doneNoMore() {
        MallScenario scenario = given(PAYMENT_BEFORE_DELIVERY).comesTo(MallOrderState.DONE);
        scenario.when(by(FINANCE).does(new CorrectPayment("payment-0", Money.of("CNY", "3100"), "a digit too many")))
                .thenAccepted()
                .thenAt(MallOrderState.CONFIRMED, CollectionState.PARTLY_PAID, MallDeliveryState.DELIVERED);
        assertThat(scenario.obligations()).singleElement().satisfies(owed -> {
            assertThat(owed.kind()).isEqualTo(Obligation.Kind.MONEY_DUE);
            assertThat(owed.amount()).hasToString("Optional[27900.00 CNY]");
        });
        scenario.when(by(FINANCE).does(pays(scenario, "bank-9", "27900"))).thenAt(MallOrderState.DONE);
    }

    private static MallScenario prepared(PaymentKind payment, Policies rules) {
        MallScenario scenario = given(payment, rules).comesTo(MallOrderState.CONFIRMED);
        return scenario.when(by(ADMINISTRATOR)
                        .does(new AllocateMallOrder(new DocumentReference("sheet-1"), Optional.empty())))
                .when(by(LOGISTICS).does(new PrepareStock(MallPath.everything(scenario.order()))))
                .thenAt(MallDeliveryState.PREPARED);
    }

    private static IssueShippingOrder ship(MallScenario scenario) {
        return new IssueShippingOrder(
                new DocumentReference("shipping-1"), DRIVER.id(), scenario.now().plus(Duration.ofDays(1)));
    }

    private static ConfirmRemittance pays(MallScenario scenario, String reference, String amount) {
        return new ConfirmRemittance(
                new MallPayment(reference, Money.of("CNY", amount), scenario.now()),
                RemittanceSource.BANK_ARRIVAL,
                new DocumentReference("statement-1"));
    }
}
