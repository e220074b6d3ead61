package io.orderkit.processtests.mall;

import static io.orderkit.domain.mall.order.PaymentKind.CASH_ON_DELIVERY;
import static io.orderkit.domain.mall.order.PaymentKind.PAYMENT_BEFORE_DELIVERY;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.MallScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.ADMINISTRATOR;
import static io.orderkit.testkit.scenario.SampleActors.DRIVER;
import static io.orderkit.testkit.scenario.SampleActors.FINANCE;
import static io.orderkit.testkit.scenario.SampleActors.LOGISTICS;
import static io.orderkit.testkit.scenario.SampleActors.MEMBER;
import static io.orderkit.testkit.scenario.SampleActors.OTHER_MEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.mall.allocation.PrepareStock;
import io.orderkit.domain.mall.allocation.ReallocateMallOrder;
import io.orderkit.domain.mall.collection.ConfirmRemittance;
import io.orderkit.domain.mall.collection.CorrectMallRefund;
import io.orderkit.domain.mall.collection.CorrectPayment;
import io.orderkit.domain.mall.collection.GiveMoneyBack;
import io.orderkit.domain.mall.collection.MallBalance;
import io.orderkit.domain.mall.collection.MallPayment;
import io.orderkit.domain.mall.collection.RecordCash;
import io.orderkit.domain.mall.collection.RemittanceSource;
import io.orderkit.domain.mall.confirmation.RejectMallOrder;
import io.orderkit.domain.mall.delivery.CorrectDeliveryStatus;
import io.orderkit.domain.mall.delivery.CorrectShippingOrder;
import io.orderkit.domain.mall.delivery.DeliveryMark;
import io.orderkit.domain.mall.delivery.FailureReason;
import io.orderkit.domain.mall.delivery.IssueShippingOrder;
import io.orderkit.domain.mall.delivery.MarkDelivered;
import io.orderkit.domain.mall.delivery.MarkDeliveryFailed;
import io.orderkit.domain.mall.delivery.MarkLost;
import io.orderkit.domain.mall.delivery.MarkReturned;
import io.orderkit.domain.mall.order.CollectionState;
import io.orderkit.domain.mall.order.MallContent;
import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.mall.order.MallSupply;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.mall.ordering.SubmitMallOrder;
import io.orderkit.domain.mall.shortage.CancelMallRest;
import io.orderkit.domain.mall.shortage.DropMallLine;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.MallPath;
import io.orderkit.testkit.scenario.MallScenario;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("M5")
@DisplayName("M5: a mall order that goes out short, or gets lost")
class MallShortageTest {
    private static MallScenario prepared(PaymentKind payment, String quantity) {
        return given(payment)
                .comesTo(MallDeliveryState.ALLOCATED)
                .when(by(LOGISTICS).does(new PrepareStock(goods(quantity))))
                .thenAt(MallDeliveryState.PREPARED);
    }

    private static List<LineQuantity> goods(String quantity) {
        return List.of(new LineQuantity(1, Quantity.parse(quantity)));
    }

    private static IssueShippingOrder ship(MallScenario scenario, List<LineQuantity> goods) {
        return new IssueShippingOrder(
                new DocumentReference("shipping-1"), DRIVER.id(), scenario.now().plus(Duration.ofDays(1)), goods);
    }

    private static Act pays(MallScenario scenario, String reference, String amount) {
        return by(FINANCE)
                .does(new ConfirmRemittance(
                        new MallPayment(reference, Money.of("CNY", amount), scenario.now()),
                        RemittanceSource.BANK_ARRIVAL,
                        new DocumentReference("statement-1")));
    }

    private static Act cash(MallScenario scenario, String amount) {
        return by(FINANCE)
                .does(new RecordCash(
                        new MallPayment("cash-1", Money.of("CNY", amount), scenario.now()),
                        DRIVER.id(),
                        new DocumentReference("list-1")));
    }

    private static Act givesBack(MallScenario scenario, String reference, String amount) {
        return by(FINANCE).does(new GiveMoneyBack(new MallPayment(reference, Money.of("CNY", amount), scenario.now())));
    }

    private static Act delivered(MallScenario scenario) {
        return by(ADMINISTRATOR).does(new MarkDelivered(scenario.now(), Personal.of("the member")));
    }

    private static Act lost(MallScenario scenario) {
        return by(ADMINISTRATOR).does(new MarkLost(scenario.now(), Personal.of("the carrier"), "it burned out"));
    }

    private static Act takenBack(DeliveryMark mark) {
        return by(ADMINISTRATOR).does(new CorrectDeliveryStatus(mark, "it was another order"));
    }

    private static Optional<Money> due(MallScenario scenario) {
        return MallBalance.toCollect(scenario.order());
    }

    /** Returns a scenario of an order that is paid before delivery and has two lines (31,000 CNY and 6,200 CNY). */
    private static MallScenario twoLines() {
        OrderLine first = MallPath.content(PAYMENT_BEFORE_DELIVERY).lines().get(0);
        MallContent one = MallPath.content(PAYMENT_BEFORE_DELIVERY);
        MallContent two = new MallContent(
                List.of(first, first.with(line -> line.number(2).quantity(Quantity.parse("1000 kg")))),
                one.address(),
                one.contact(),
                one.payment());
        return given(PAYMENT_BEFORE_DELIVERY)
                .when(by(MEMBER).does(new SubmitMallOrder(two)))
                .comesTo(MallOrderState.CONFIRMED);
    }

    private static Act drops(int line) {
        return by(ADMINISTRATOR).does(new DropMallLine(line, "the mill makes it no longer"));
    }

    @Nested
    @DisplayName("short")
    class ShippedShort {
        @Test
        @DisplayName("is paid for by what went out: money above it is owed back, and the order is done with less")
        void prepaid() {
            MallScenario scenario = given(PAYMENT_BEFORE_DELIVERY).comesTo(CollectionState.PAID);
            scenario.comesTo(MallDeliveryState.ALLOCATED)
                    .when(by(LOGISTICS).does(new PrepareStock(goods("4000 kg"))))
                    .when(by(LOGISTICS).does(ship(scenario, List.of())))
                    .thenAt(MallDeliveryState.SHIPPED, CollectionState.PAID);
            assertThat(MallBalance.owedBack(scenario.order())).contains(Money.of("CNY", "6200"));
            scenario.when(givesBack(scenario, "back-1", "6200.01"))
                    .thenRefused("more-than-owed-back")
                    .when(givesBack(scenario, "back-1", "6200"))
                    .when(delivered(scenario))
                    .thenAt(MallOrderState.DONE);
            assertThat(scenario.obligations()).isEmpty();
        }

        @Test
        @DisplayName("in cash costs what went out, no more than was ordered however much lay ready")
        void inCash() {
            MallScenario scenario = prepared(CASH_ON_DELIVERY, "4900 kg");
            scenario.when(by(LOGISTICS).does(ship(scenario, goods("4800 kg")))).thenAt(CollectionState.OPEN);
            assertThat(due(scenario)).contains(Money.of("CNY", "29760"));
            scenario.when(delivered(scenario)).when(cash(scenario, "29760")).thenAt(MallOrderState.DONE);
            MallScenario more = prepared(CASH_ON_DELIVERY, "5200 kg");
            more.when(by(LOGISTICS).does(ship(more, List.of()))).thenAccepted();
            assertThat(due(more)).contains(Money.of("CNY", "31000"));
        }

        @Test
        @DisplayName("names each line once, with no more than was prepared")
        void refusals() {
            MallScenario scenario = prepared(CASH_ON_DELIVERY, "4000 kg");
            for (String quantity : List.of("4001 kg", "0 kg", "40 reel")) {
                scenario.when(by(LOGISTICS).does(ship(scenario, goods(quantity))))
                        .thenRefused("shipped-otherwise");
            }
            LineQuantity half = new LineQuantity(1, Quantity.parse("2000 kg"));
            scenario.when(by(LOGISTICS).does(ship(scenario, List.of(half, half))))
                    .thenRefused("shipped-otherwise")
                    .when(by(LOGISTICS).does(ship(scenario, List.of(new LineQuantity(7, Quantity.parse("1 kg"))))))
                    .thenRefused("shipped-otherwise");
        }

        @Test
        @Tag("X10")
        @DisplayName(
                "found out later is corrected by logistics: what is due follows, and a done order that is not paid is open again")
        void corrected() {
            MallScenario scenario = prepared(CASH_ON_DELIVERY, "5000 kg");
            scenario.when(by(LOGISTICS).does(ship(scenario, goods("4000 kg"))))
                    .after(5)
                    .when(delivered(scenario))
                    .when(cash(scenario, "24800"))
                    .thenAt(MallOrderState.DONE);
            Instant left = scenario.now().minus(Duration.ofHours(5));
            scenario.when(by(ADMINISTRATOR).does(new CorrectShippingOrder(goods("5000 kg"), left, "the list")))
                    .thenRefused("not-permitted")
                    .when(by(LOGISTICS).does(new CorrectShippingOrder(goods("5251 kg"), left, "the list")))
                    .thenRefused("shipped-otherwise")
                    .when(by(LOGISTICS).does(new CorrectShippingOrder(goods("4000 kg"), left, "the list")))
                    .thenRefused("shipping-unchanged")
                    .when(by(LOGISTICS)
                            .does(new CorrectShippingOrder(
                                    goods("5000 kg"), scenario.now().plusSeconds(1), "the list")))
                    .thenRefused("marked-in-the-future", "shipped-after-mark")
                    .when(by(LOGISTICS).does(new CorrectShippingOrder(goods("5000 kg"), left, "the list")))
                    .thenAt(MallOrderState.CONFIRMED, CollectionState.PARTLY_PAID);
            assertThat(due(scenario)).contains(Money.of("CNY", "6200"));
            scenario.comesTo(MallOrderState.DONE);
            assertThatThrownBy(() -> new CorrectShippingOrder(List.of(), left, "the list"))
                    .isInstanceOf(InvalidValue.class);
        }
    }

    @Nested
    @DisplayName("of which a line cannot be supplied")
    class Dropped {
        @Test
        @DisplayName(
                "goes without it, with a reason: the member is told, what is due falls, what is paid above it is owed back")
        void dropped() {
            MallScenario scenario = twoLines();
            scenario.when(pays(scenario, "bank-1", "37200"))
                    .when(by(LOGISTICS).does(new DropMallLine(2, "sold out")))
                    .thenRefused("not-permitted")
                    .when(drops(7))
                    .thenRefused("line-unknown")
                    .when(drops(2))
                    .thenAt(MallOrderState.CONFIRMED, CollectionState.PAID);
            assertThat(scenario.obligations())
                    .filteredOn(owed -> owed.code().equals("mall-give-back"))
                    .singleElement()
                    .satisfies(owed -> assertThat(owed.amount()).contains(Money.of("CNY", "6200")));
            scenario.when(drops(1))
                    .thenRefused("last-line-left")
                    .when(givesBack(scenario, "back-1", "6200"))
                    .comesTo(MallOrderState.DONE);
            assertThatThrownBy(() -> new DropMallLine(1, " ")).isInstanceOf(InvalidValue.class);
        }

        @Test
        @DisplayName("stays prepared, and ships what is left; a dropped line need not be paid")
        void prepared() {
            MallScenario scenario = twoLines();
            scenario.comesTo(MallDeliveryState.ALLOCATED)
                    .when(by(LOGISTICS).does(new PrepareStock(MallPath.everything(scenario.order()))))
                    .when(drops(2))
                    .thenAt(MallDeliveryState.PREPARED)
                    .when(by(LOGISTICS).does(ship(scenario, List.of())))
                    .thenAccepted();
            assertThat(MallSupply.of(scenario.order()).shipped()).contains(goods("5000 kg"));
        }

        @Test
        @DisplayName(
                "may be cancelled by the member as to the rest, and by nobody else; without a dropped line it may not")
        void rest() {
            MallScenario scenario = twoLines();
            scenario.when(pays(scenario, "bank-1", "10000"))
                    .when(by(MEMBER).does(new CancelMallRest()))
                    .thenRefused("no-line-dropped")
                    .when(drops(2))
                    .when(by(OTHER_MEMBER).does(new CancelMallRest()))
                    .thenRefused("not-permitted")
                    .when(by(MEMBER).does(new CancelMallRest()))
                    .thenAt(MallOrderState.CANCELLED, CollectionState.CALLED_OFF);
            assertThat(MallBalance.owedBack(scenario.order())).contains(Money.of("CNY", "10000"));
            MallScenario shipped = twoLines();
            shipped.when(drops(2))
                    .comesTo(MallDeliveryState.SHIPPED)
                    .when(by(MEMBER).does(new CancelMallRest()))
                    .thenRefused("wrong-position")
                    .when(drops(1))
                    .thenRefused("wrong-position", "last-line-left");
        }
    }

    @Nested
    @DisplayName("that is lost on the way")
    class Lost {
        @Test
        @DisplayName("is shipped again, to the same logistics too, and paid once")
        void again() {
            MallScenario scenario = given(PAYMENT_BEFORE_DELIVERY).comesTo(MallDeliveryState.SHIPPED);
            scenario.when(by(LOGISTICS).does(lost(scenario).command()))
                    .thenRefused("not-permitted")
                    .when(by(ADMINISTRATOR)
                            .does(new MarkLost(scenario.now().plusSeconds(1), Personal.of("the carrier"), "")))
                    .thenRefused("marked-in-the-future")
                    .when(lost(scenario))
                    .thenAt(MallDeliveryState.LOST, MallOrderState.CONFIRMED)
                    .when(delivered(scenario))
                    .thenRefused("wrong-position")
                    .when(by(ADMINISTRATOR)
                            .does(new ReallocateMallOrder(
                                    new DocumentReference("sheet-2"), Optional.empty(), "it was lost")))
                    .thenAt(MallDeliveryState.ALLOCATED)
                    .comesTo(MallOrderState.DONE);
            assertThat(scenario.obligations()).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(PaymentKind.class)
        @Tag("X3")
        @DisplayName("leaves the administrator to decide, within the time of the rules: shipped again, or money back")
        void toBeDecided(PaymentKind kind) {
            MallScenario scenario = given(kind).comesTo(MallDeliveryState.SHIPPED);
            scenario.when(lost(scenario));
            Obligation decision = decision(scenario).orElseThrow();
            assertThat(decision.owner()).isEqualTo(Role.MALL_ADMINISTRATOR);
            assertThat(decision.due()).contains(scenario.now().plus(Duration.ofHours(24)));
            scenario.after(60 * 24);
            assertThat(decision(scenario)).contains(decision);
            scenario.when(takenBack(DeliveryMark.LOST));
            assertThat(decision(scenario)).isEmpty();
            scenario.when(lost(scenario));
            assertThat(decision(scenario)).isPresent();
            scenario.when(by(ADMINISTRATOR)
                    .does(new ReallocateMallOrder(new DocumentReference("sheet-2"), Optional.empty(), "it was lost")));
            assertThat(decision(scenario)).isEmpty();
        }

        @Test
        @Tag("X3")
        @Tag("M3")
        @DisplayName("or that comes back leaves the same decision")
        void cameBack() {
            MallScenario scenario = given(PAYMENT_BEFORE_DELIVERY).comesTo(MallDeliveryState.SHIPPED);
            scenario.when(by(ADMINISTRATOR)
                            .does(new MarkDeliveryFailed(scenario.now(), FailureReason.NOBODY_THERE, "")))
                    .when(by(ADMINISTRATOR).does(new MarkReturned(scenario.now())))
                    .thenAt(MallDeliveryState.RETURNED_TO_SENDER);
            assertThat(decision(scenario).flatMap(Obligation::due))
                    .contains(scenario.now().plus(Duration.ofHours(24)));
            scenario.when(by(ADMINISTRATOR).does(new RejectMallOrder("nobody there")));
            assertThat(decision(scenario)).isEmpty();
        }

        private Optional<Obligation> decision(MallScenario scenario) {
            return scenario.obligations().stream()
                    .filter(owed -> owed.code().equals("undelivered-goods"))
                    .findFirst();
        }

        @Test
        @DisplayName("or ends with the money back")
        void moneyBack() {
            MallScenario scenario = given(PAYMENT_BEFORE_DELIVERY).comesTo(MallDeliveryState.SHIPPED);
            scenario.when(lost(scenario))
                    .when(by(ADMINISTRATOR).does(new RejectMallOrder("it was lost")))
                    .thenAt(MallOrderState.CANCELLED, CollectionState.CALLED_OFF)
                    .when(givesBack(scenario, "back-1", "31000"))
                    .thenAccepted();
            assertThat(scenario.obligations()).isEmpty();
        }

        @Test
        @DisplayName("short costs what was ordered again, for it is shipped again")
        void shortAndLost() {
            MallScenario scenario = prepared(CASH_ON_DELIVERY, "4000 kg");
            scenario.when(by(LOGISTICS).does(ship(scenario, List.of())))
                    .when(cash(scenario, "24800"))
                    .thenAt(CollectionState.PAID)
                    .when(lost(scenario))
                    .thenAt(CollectionState.PARTLY_PAID);
        }
    }

    @Nested
    @Tag("X10")
    @DisplayName("whose mark or refund was wrong")
    class Corrected {
        @Test
        @DisplayName("stands as before the mark, and is done again once it is marked again")
        void marks() {
            MallScenario scenario = given(CASH_ON_DELIVERY).comesTo(MallOrderState.DONE);
            scenario.when(takenBack(DeliveryMark.LOST))
                    .thenRefused("other-mark")
                    .when(by(LOGISTICS).does(takenBack(DeliveryMark.DELIVERED).command()))
                    .thenRefused("not-permitted")
                    .when(takenBack(DeliveryMark.DELIVERED))
                    .thenAt(MallOrderState.CONFIRMED, MallDeliveryState.SHIPPED)
                    .when(delivered(scenario))
                    .thenAt(MallOrderState.DONE);
        }

        @Test
        @DisplayName("has the lines again that were dropped because the goods counted as lost or returned")
        void droppedMeanwhile() {
            for (DeliveryMark mark : List.of(DeliveryMark.LOST, DeliveryMark.RETURNED)) {
                MallScenario scenario = twoLines().comesTo(MallDeliveryState.SHIPPED);
                if (mark == DeliveryMark.LOST) {
                    scenario.when(lost(scenario));
                } else {
                    scenario.when(by(ADMINISTRATOR)
                                    .does(new MarkDeliveryFailed(scenario.now(), FailureReason.NOBODY_THERE, "")))
                            .when(by(ADMINISTRATOR).does(new MarkReturned(scenario.now())));
                }
                scenario.when(drops(2))
                        .when(givesBack(scenario, "back-1", "6200"))
                        .thenAccepted();
                scenario.when(takenBack(mark)).thenAt(CollectionState.PARTLY_PAID);
                assertThat(due(scenario)).contains(Money.of("CNY", "6200"));
                scenario.when(delivered(scenario))
                        .thenAt(MallOrderState.CONFIRMED)
                        .when(pays(scenario, "bank-9", "6200"))
                        .thenAt(MallOrderState.DONE);
                assertThat(MallSupply.of(scenario.order()).dropped()).isEmpty();
            }
        }

        @Test
        @DisplayName("stays without a line that was dropped before the goods went out")
        void droppedBefore() {
            MallScenario scenario = twoLines()
                    .comesTo(MallDeliveryState.PREPARED)
                    .when(drops(2))
                    .comesTo(MallDeliveryState.SHIPPED);
            scenario.when(lost(scenario)).when(takenBack(DeliveryMark.LOST)).thenAccepted();
            assertThat(MallSupply.of(scenario.order()).dropped()).containsExactly(2);
        }

        @Test
        @DisplayName("is still on its way where the goods were not lost, and still failed where they did not come back")
        void foundAgain() {
            MallScenario scenario = given(CASH_ON_DELIVERY).comesTo(MallDeliveryState.SHIPPED);
            MarkDeliveryFailed failed = new MarkDeliveryFailed(scenario.now(), FailureReason.NOBODY_THERE, "");
            scenario.when(lost(scenario))
                    .when(takenBack(DeliveryMark.LOST))
                    .thenAt(MallDeliveryState.SHIPPED)
                    .when(by(ADMINISTRATOR).does(failed))
                    .when(by(ADMINISTRATOR).does(failed))
                    .when(by(ADMINISTRATOR).does(new MarkReturned(scenario.now())))
                    .when(takenBack(DeliveryMark.RETURNED))
                    .thenAt(MallDeliveryState.DELIVERY_FAILED)
                    .when(takenBack(DeliveryMark.FAILED))
                    .thenAt(MallDeliveryState.DELIVERY_FAILED)
                    .when(takenBack(DeliveryMark.FAILED))
                    .thenAt(MallDeliveryState.SHIPPED)
                    .when(takenBack(DeliveryMark.FAILED))
                    .thenRefused("wrong-position");
        }

        @Test
        @Tag("M4")
        @DisplayName("has the right refund: by finance, under its reference, never more than was owed back")
        void refund() {
            MallScenario scenario = given(PAYMENT_BEFORE_DELIVERY).comesTo(CollectionState.PAID);
            scenario.when(correctsRefund("bank-1", "0", "bank-1"))
                    .thenRefused("nothing-to-correct")
                    .when(pays(scenario, "bank-2", "500"))
                    .when(givesBack(scenario, "back-1", "500"))
                    .when(correctsRefund("back-9", "400", "back-9"))
                    .thenRefused("refund-unknown")
                    .when(correctsRefund("back-1", "500", "back-1"))
                    .thenRefused("amount-unchanged")
                    .when(correctsRefund("back-1", "500", "bank-2"))
                    .thenRefused("payment-known")
                    .when(correctsRefund("back-1", "501", "back-1"))
                    .thenRefused("more-than-owed-back")
                    .when(by(ADMINISTRATOR)
                            .does(correctsRefund("back-1", "400", "back-1").command()))
                    .thenRefused("not-permitted")
                    .when(correctsRefund("back-1", "400", "back-2"))
                    .thenAccepted();
            assertThat(MallBalance.owedBack(scenario.order())).contains(Money.of("CNY", "100"));
            scenario.when(correctsRefund("back-2", "0", "back-2")).thenAccepted();
            assertThat(MallBalance.owedBack(scenario.order())).contains(Money.of("CNY", "500"));
            scenario.when(by(FINANCE).does(new CorrectPayment("back-2", Money.of("CNY", "1"), "no payment")))
                    .thenRefused("payment-unknown");
        }

        private Act correctsRefund(String reference, String amount, String nowUnder) {
            return by(FINANCE)
                    .does(new CorrectMallRefund(reference, Money.of("CNY", amount), nowUnder, "the slip says so"));
        }
    }
}
