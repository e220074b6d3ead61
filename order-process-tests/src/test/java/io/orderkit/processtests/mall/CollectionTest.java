package io.orderkit.processtests.mall;

import static io.orderkit.domain.mall.order.PaymentKind.CASH_ON_DELIVERY;
import static io.orderkit.domain.mall.order.PaymentKind.PAYMENT_BEFORE_DELIVERY;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.MallScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.ADMINISTRATOR;
import static io.orderkit.testkit.scenario.SampleActors.DRIVER;
import static io.orderkit.testkit.scenario.SampleActors.FINANCE;
import static io.orderkit.testkit.scenario.SampleActors.MEMBER;
import static io.orderkit.testkit.scenario.SampleActors.OTHER_DRIVER;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.Outcome;
import io.orderkit.domain.mall.collection.CashRecorded;
import io.orderkit.domain.mall.collection.CollectionRecord;
import io.orderkit.domain.mall.collection.ConfirmRemittance;
import io.orderkit.domain.mall.collection.CorrectPayment;
import io.orderkit.domain.mall.collection.GiveCashFeedback;
import io.orderkit.domain.mall.collection.GiveMoneyBack;
import io.orderkit.domain.mall.collection.MallBalance;
import io.orderkit.domain.mall.collection.MallPayment;
import io.orderkit.domain.mall.collection.RecordCash;
import io.orderkit.domain.mall.collection.RemittanceConfirmed;
import io.orderkit.domain.mall.collection.RemittanceSource;
import io.orderkit.domain.mall.confirmation.RejectMallOrder;
import io.orderkit.domain.mall.order.CollectionState;
import io.orderkit.domain.mall.order.MallContent;
import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.mall.ordering.CancelMallOrder;
import io.orderkit.domain.mall.ordering.ChangeMallOrder;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.MallScenario;
import io.orderkit.testkit.scenario.SampleActors;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("M4")
@DisplayName("M4: collection")
class CollectionTest {
    private static final String ALL = "31000";

    @Nested
    @DisplayName("waits for confirmation and for nothing else")
    class WaitsForConfirmation {
        @Test
        @DisplayName("money that comes earlier is recorded, and counts from the confirmation")
        void fromConfirmationOn() {
            MallScenario scenario = given(PAYMENT_BEFORE_DELIVERY).comesTo(MallOrderState.SUBMITTED);
            scenario.when(remits(scenario, "bank-1", "10000"))
                    .thenAt(CollectionState.NOT_OPEN)
                    .comesTo(MallOrderState.CONFIRMED)
                    .thenAt(CollectionState.PARTLY_PAID);
            scenario.when(remits(scenario, "bank-2", "21000"))
                    .thenAt(CollectionState.PAID, MallDeliveryState.NOT_ALLOCATED);
            MallScenario all = given(PAYMENT_BEFORE_DELIVERY).comesTo(MallOrderState.SUBMITTED);
            all.when(remits(all, "bank-1", ALL))
                    .comesTo(MallOrderState.CONFIRMED)
                    .thenAt(CollectionState.PAID);
        }

        @Test
        @Tag("X3")
        @DisplayName(
                "what comes earlier and is more than can be due is owed back at once; all of it once the order is cancelled")
        void tooMuchEarly() {
            MallScenario scenario = given(PAYMENT_BEFORE_DELIVERY).comesTo(MallOrderState.SUBMITTED);
            scenario.when(remits(scenario, "bank-1", "31500"));
            assertThat(owed(scenario, Obligation.Kind.MONEY_OWED_BACK)).isEqualTo(Money.of("CNY", "500"));
            scenario.when(back(scenario, "back-1", "500"))
                    .thenAt(CollectionState.NOT_OPEN)
                    .when(by(SampleActors.MEMBER).does(new CancelMallOrder()))
                    .thenAt(CollectionState.CALLED_OFF);
            assertThat(owed(scenario, Obligation.Kind.MONEY_OWED_BACK)).isEqualTo(Money.of("CNY", ALL));
        }

        @Test
        @DisplayName("nor does the member change the currency while money is here")
        void currency() {
            MallScenario scenario = given(PAYMENT_BEFORE_DELIVERY).comesTo(MallOrderState.SUBMITTED);
            MallContent ordered = scenario.order().content().orElseThrow();
            MallContent inEuro = new MallContent(
                    List.of(ordered.lines().get(0).with(line -> line.unitPrice(UnitPrice.parse("0.80 EUR/kg")))),
                    ordered.address(),
                    ordered.contact(),
                    ordered.payment());
            scenario.when(remits(scenario, "bank-1", "10000"))
                    .when(by(SampleActors.MEMBER).does(new ChangeMallOrder(inEuro)))
                    .thenRefused("money-in-other-currency");
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(
                value = MallDeliveryState.class,
                names = {"NOT_ALLOCATED", "ALLOCATED", "PREPARED", "SHIPPED", "DELIVERED"})
        @DisplayName("cash is set from the delivery person's feedback, whatever the delivery status says")
        void whateverTheStatusSays(MallDeliveryState state) {
            MallScenario scenario = confirmed().comesTo(state);
            scenario.when(cash(scenario, "list-1", ALL)).thenAccepted().thenAt(CollectionState.PAID);
            assertThat(last(scenario, CashRecorded.class))
                    .as("the feedback is kept as evidence")
                    .satisfies(recorded -> {
                        assertThat(recorded.deliveryPerson()).isEqualTo(DRIVER.id());
                        assertThat(recorded.feedback()).isEqualTo(new DocumentReference("feedback-1"));
                    });
        }
    }

    @Nested
    @DisplayName("is of two kinds, each with its evidence")
    class TwoKinds {
        @Test
        @DisplayName(
                "R: cash comes by the delivery person, payment before delivery by post or bank, and none by the other way")
        void eachItsOwn() {
            MallScenario inCash = confirmed();
            inCash.when(remits(inCash, "bank-1", ALL)).thenRefused("other-payment-kind");
            MallScenario before = given(PAYMENT_BEFORE_DELIVERY).comesTo(MallOrderState.CONFIRMED);
            before.when(cash(before, "list-1", ALL)).thenRefused("other-payment-kind");
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(RemittanceSource.class)
        @DisplayName("payment before delivery is confirmed from the postal remittance or the arrival on the account")
        void postOrBank(RemittanceSource source) {
            MallScenario scenario = given(PAYMENT_BEFORE_DELIVERY).comesTo(MallOrderState.CONFIRMED);
            scenario.when(by(FINANCE)
                            .does(new ConfirmRemittance(
                                    payment(scenario, "r-1", ALL), source, new DocumentReference("slip-1"))))
                    .thenAt(CollectionState.PAID);
            assertThat(last(scenario, RemittanceConfirmed.class).source()).isEqualTo(source);
        }

        @Test
        @DisplayName("only finance sets it; the delivery person's own word pays nothing")
        void onlyFinance() {
            MallScenario scenario = confirmed().comesTo(MallDeliveryState.SHIPPED);
            scenario.when(by(DRIVER).does(cash(scenario, "list-1", ALL).command()))
                    .thenRefused("not-permitted")
                    .when(by(ADMINISTRATOR).does(cash(scenario, "list-1", ALL).command()))
                    .thenRefused("not-permitted")
                    .when(by(OTHER_DRIVER).does(new GiveCashFeedback(payment(scenario, "list-1", ALL))))
                    .thenRefused("not-permitted")
                    .when(by(DRIVER).does(new GiveCashFeedback(payment(scenario, "list-1", ALL))))
                    .thenAccepted()
                    .thenAt(CollectionState.OPEN);
            scenario.when(cash(scenario, "list-1", ALL)).thenAt(CollectionState.PAID);
        }
    }

    @Nested
    @DisplayName("counts what came")
    class Amounts {
        @Test
        @DisplayName("in parts until all is there")
        void partly() {
            MallScenario scenario = confirmed();
            scenario.when(cash(scenario, "list-1", "1000")).thenAt(CollectionState.PARTLY_PAID);
            assertThat(owed(scenario, Obligation.Kind.MONEY_DUE)).isEqualTo(Money.of("CNY", "30000"));
            scenario.when(cash(scenario, "list-2", "29999.99")).thenAt(CollectionState.PARTLY_PAID);
            scenario.when(cash(scenario, "list-3", "0.01")).thenAt(CollectionState.PAID);
            assertThat(scenario.obligations()).isEmpty();
        }

        @Test
        @DisplayName("too much is owed back, and given back once, no more than is owed")
        void tooMuch() {
            MallScenario scenario = confirmed();
            scenario.when(back(scenario, "back-1", "1")).thenRefused("nothing-owed-back");
            scenario.when(cash(scenario, "list-1", "31500")).thenAt(CollectionState.PAID);
            assertThat(owed(scenario, Obligation.Kind.MONEY_OWED_BACK)).isEqualTo(Money.of("CNY", "500"));
            scenario.when(back(scenario, "back-1", "500.01")).thenRefused("more-than-owed-back");
            scenario.when(back(scenario, "list-1", "500")).thenRefused("payment-known");
            scenario.when(back(scenario, "back-1", "500")).thenAccepted().thenAt(CollectionState.PAID);
            scenario.when(back(scenario, "back-1", "500")).thenRefused("payment-known", "nothing-owed-back");
            assertThat(scenario.obligations()).isEmpty();
        }

        @Test
        @DisplayName(
                "nothing, less than nothing, another currency and what is still to come are no payment, all told at once")
        void noPayment() {
            MallScenario scenario = confirmed();
            scenario.when(cash(scenario, "list-1", "0")).thenRefused("amount-not-positive");
            MallPayment wrong = new MallPayment(
                    "list-1", Money.of("EUR", "-1"), scenario.now().plusSeconds(1));
            scenario.when(by(FINANCE).does(new RecordCash(wrong, DRIVER.id(), new DocumentReference("f"))))
                    .thenRefused("amount-not-positive", "other-currency", "received-in-the-future");
        }

        @Test
        @DisplayName("an amount other than the delivery person said is clarified first; they may state it again")
        void offTheFeedback() {
            MallScenario scenario = confirmed().comesTo(MallDeliveryState.SHIPPED);
            scenario.when(by(DRIVER).does(new GiveCashFeedback(payment(scenario, "list-1", "3100"))));
            scenario.when(cash(scenario, "list-1", ALL)).thenRefused("amount-off-feedback");
            scenario.when(by(DRIVER).does(new GiveCashFeedback(payment(scenario, "list-1", ALL))))
                    .thenAccepted();
            scenario.when(cash(scenario, "list-1", ALL)).thenAt(CollectionState.PAID);
            scenario.when(by(DRIVER).does(new GiveCashFeedback(payment(scenario, "list-1", "1"))))
                    .thenRefused("payment-known");
        }

        @Test
        @DisplayName("an amount that was recorded wrong is corrected with a reason, up or down, to nothing at last")
        void corrected() {
            MallScenario scenario = confirmed();
            scenario.when(corrects("list-1", "5")).thenRefused("nothing-to-correct");
            scenario.when(cash(scenario, "list-1", "3100")).thenAt(CollectionState.PARTLY_PAID);
            scenario.when(corrects("list-9", "5")).thenRefused("payment-unknown");
            scenario.when(corrects("list-1", "3100")).thenRefused("amount-unchanged");
            scenario.when(corrects("list-1", "-1")).thenRefused("amount-negative");
            scenario.when(by(FINANCE).does(new CorrectPayment("list-1", Money.of("EUR", "9"), "why")))
                    .thenRefused("other-currency");
            scenario.when(corrects("list-1", ALL)).thenAt(CollectionState.PAID);
            scenario.when(corrects("list-1", "0")).thenAt(CollectionState.OPEN);
            assertThat(CollectionRecord.of(scenario.order()).recorded("list-1")).contains(Money.of("CNY", "0"));
            scenario.when(cash(scenario, "list-1", ALL)).thenRefused("payment-known");
        }
    }

    @Nested
    @Tag("X6")
    @DisplayName("counts the same payment once")
    class Once {
        @Test
        @DisplayName("told again by another notice of the same reference, with the same amount or another")
        void byItsOwnReference() {
            MallScenario scenario = given(PAYMENT_BEFORE_DELIVERY).comesTo(MallOrderState.CONFIRMED);
            scenario.when(remits(scenario, "bank-1", "10000")).thenAccepted();
            scenario.when(remits(scenario, "bank-1", "10000")).thenRefused("payment-known");
            scenario.when(remits(scenario, "bank-1", "21000")).thenRefused("payment-known");
            assertThat(owed(scenario, Obligation.Kind.MONEY_DUE)).isEqualTo(Money.of("CNY", "21000"));
        }

        @Test
        @DisplayName("told again under the same command id, with the first answer")
        void byTheCommand() {
            MallScenario scenario = given(PAYMENT_BEFORE_DELIVERY).comesTo(MallOrderState.CONFIRMED);
            Act notice = remits(scenario, "bank-1", "10000");
            scenario.whenAs("notice-1", notice).thenAccepted().whenAs("notice-1", notice);
            assertThat(scenario.outcome()).isInstanceOf(Outcome.Repeated.class);
            assertThat(MallBalance.held(scenario.order())).contains(Money.of("CNY", "10000"));
        }
    }

    @Nested
    @Tag("M2")
    @DisplayName("of a cancelled order")
    class Cancelled {
        @Test
        @DisplayName("what came, and what comes later, is owed back until it is given back")
        void owedBack() {
            MallScenario scenario = given(PAYMENT_BEFORE_DELIVERY).comesTo(MallOrderState.CONFIRMED);
            scenario.when(remits(scenario, "bank-1", "10000"))
                    .when(by(ADMINISTRATOR).does(new RejectMallOrder("sold out")))
                    .thenAt(MallOrderState.CANCELLED, CollectionState.CALLED_OFF);
            assertThat(owed(scenario, Obligation.Kind.MONEY_OWED_BACK)).isEqualTo(Money.of("CNY", "10000"));
            scenario.when(remits(scenario, "bank-2", "21000")).thenAccepted().thenAt(CollectionState.CALLED_OFF);
            assertThat(owed(scenario, Obligation.Kind.MONEY_OWED_BACK)).isEqualTo(Money.of("CNY", ALL));
            scenario.when(back(scenario, "back-1", "30000")).thenAccepted();
            scenario.when(back(scenario, "back-2", "1000.01")).thenRefused("more-than-owed-back");
            scenario.when(back(scenario, "back-2", "1000")).thenAccepted();
            assertThat(scenario.obligations()).isEmpty();
        }

        @Test
        @DisplayName("even one that the member cancelled before anybody called")
        void beforeTheCall() {
            MallScenario scenario = given(PAYMENT_BEFORE_DELIVERY)
                    .comesTo(MallOrderState.SUBMITTED)
                    .when(by(MEMBER).does(new CancelMallOrder()));
            scenario.when(remits(scenario, "post-1", ALL)).thenAccepted();
            assertThat(owed(scenario, Obligation.Kind.MONEY_OWED_BACK)).isEqualTo(Money.of("CNY", ALL));
        }

        @Test
        @DisplayName("given back and then found not to have come, is due again")
        void givenBackTooSoon() {
            MallScenario scenario = given(PAYMENT_BEFORE_DELIVERY).comesTo(MallOrderState.CONFIRMED);
            scenario.when(remits(scenario, "bank-1", "100"))
                    .when(by(ADMINISTRATOR).does(new RejectMallOrder("sold out")));
            scenario.when(back(scenario, "back-1", "100"))
                    .when(corrects("bank-1", "0"))
                    .thenAccepted();
            assertThat(owed(scenario, Obligation.Kind.MONEY_DUE)).isEqualTo(Money.of("CNY", "100"));
        }
    }

    @Test
    @Tag("X14")
    @Tag("K4")
    @DisplayName("a payment is known, and corrected, by any spelling of its reference")
    void oneSpelling() {
        MallScenario scenario = confirmed();
        scenario.when(cash(scenario, "list-1", "1000")).thenAccepted();
        scenario.when(cash(scenario, "list-1\u00A0", "1000")).thenRefused("payment-known");
        scenario.when(cash(scenario, "list\u200B-2", "1000")).thenRefused("identity-invisible");
        scenario.when(corrects("list-1\u00A0", "900")).thenAccepted();
        assertThat(owed(scenario, Obligation.Kind.MONEY_DUE)).isEqualTo(Money.of("CNY", "30100"));
    }

    @Test
    @Tag("X14")
    @Tag("K4")
    @DisplayName("a payment is compared with what the delivery person said of it, by any spelling of its reference")
    void oneSpellingOfFeedback() {
        MallScenario scenario = confirmed().comesTo(MallDeliveryState.SHIPPED);
        scenario.when(by(DRIVER).does(new GiveCashFeedback(payment(scenario, "list-1", "3100"))));
        scenario.when(cash(scenario, "list-1\u00A0", ALL)).thenRefused("amount-off-feedback");
    }

    private static MallScenario confirmed() {
        return given(CASH_ON_DELIVERY).comesTo(MallOrderState.CONFIRMED);
    }

    private static MallPayment payment(MallScenario scenario, String reference, String amount) {
        return new MallPayment(reference, Money.of("CNY", amount), scenario.now());
    }

    private static Act cash(MallScenario scenario, String reference, String amount) {
        return finance(
                new RecordCash(payment(scenario, reference, amount), DRIVER.id(), new DocumentReference("feedback-1")));
    }

    private static Act remits(MallScenario scenario, String reference, String amount) {
        return finance(new ConfirmRemittance(
                payment(scenario, reference, amount),
                RemittanceSource.BANK_ARRIVAL,
                new DocumentReference("statement-1")));
    }

    private static Act back(MallScenario scenario, String reference, String amount) {
        return finance(new GiveMoneyBack(payment(scenario, reference, amount)));
    }

    private static Act corrects(String reference, String amount) {
        return finance(new CorrectPayment(reference, Money.of("CNY", amount), "the slip says so"));
    }

    private static Act finance(OrderCommand command) {
        return by(FINANCE).does(command);
    }

    private static Money owed(MallScenario scenario, Obligation.Kind kind) {
        return scenario.obligations().stream()
                .filter(owed -> owed.kind() == kind)
                .findFirst()
                .flatMap(Obligation::amount)
                .orElseThrow(() -> new AssertionError("no " + kind + " in " + scenario.obligations()));
    }

    private static <E extends OrderEvent<?>> E last(MallScenario scenario, Class<E> type) {
        return scenario.history().stream()
                .map(recorded -> recorded.event())
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
