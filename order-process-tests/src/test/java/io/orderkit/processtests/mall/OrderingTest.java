package io.orderkit.processtests.mall;

import static io.orderkit.domain.mall.order.PaymentKind.CASH_ON_DELIVERY;
import static io.orderkit.domain.mall.order.PaymentKind.PAYMENT_BEFORE_DELIVERY;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.MallScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.ADMINISTRATOR;
import static io.orderkit.testkit.scenario.SampleActors.MEMBER;
import static io.orderkit.testkit.scenario.SampleActors.OTHER_MEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.mall.confirmation.ConfirmMallOrder;
import io.orderkit.domain.mall.confirmation.PhoneItem;
import io.orderkit.domain.mall.order.CollectionState;
import io.orderkit.domain.mall.order.MallContent;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.mall.ordering.CancelMallOrder;
import io.orderkit.domain.mall.ordering.ChangeMallOrder;
import io.orderkit.domain.mall.ordering.MallOrderSubmitted;
import io.orderkit.domain.mall.ordering.SubmitMallOrder;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.testkit.scenario.MallPath;
import io.orderkit.testkit.scenario.MallScenario;
import io.orderkit.testkit.scenario.SampleOrder;
import io.orderkit.testkit.scenario.SettablePolicies;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("M1")
@DisplayName("M1: a member's order")
class OrderingTest {
    private static final ChangeMallOrder CHANGE = new ChangeMallOrder(content("2 Shop Street"));

    @Test
    @DisplayName("is changed by its member until it is confirmed, and by no other; their last word counts")
    void isChanged() {
        MallScenario scenario = given(CASH_ON_DELIVERY)
                .comesTo(MallOrderState.SUBMITTED)
                .when(by(OTHER_MEMBER).does(CHANGE))
                .thenRefused("not-permitted")
                .when(by(ADMINISTRATOR).does(CHANGE))
                .thenRefused("not-permitted")
                .when(by(MEMBER).does(CHANGE))
                .thenAccepted();
        assertThat(scenario.order().content()).contains(content("2 Shop Street"));
        assertThat(scenario.order().revision().number()).isEqualTo(2);
        scenario.comesTo(MallOrderState.CONFIRMED).when(by(MEMBER).does(CHANGE)).thenRefused("wrong-position");
    }

    @Test
    @DisplayName("is cancelled by its member until it is confirmed, and by no other")
    void isCancelled() {
        given(CASH_ON_DELIVERY)
                .comesTo(MallOrderState.SUBMITTED)
                .when(by(OTHER_MEMBER).does(new CancelMallOrder()))
                .thenRefused("not-permitted")
                .when(by(MEMBER).does(new CancelMallOrder()))
                .thenAccepted()
                .thenAt(MallOrderState.CANCELLED, CollectionState.CALLED_OFF)
                .when(by(MEMBER).does(CHANGE))
                .thenRefused("order-ended");
        given(CASH_ON_DELIVERY)
                .comesTo(MallOrderState.CONFIRMED)
                .when(by(MEMBER).does(new CancelMallOrder()))
                .thenRefused("wrong-position");
    }

    @Test
    @DisplayName("has no window but confirmation by default: a month later it may still be changed")
    void noFurtherLimit() {
        given(CASH_ON_DELIVERY)
                .comesTo(MallOrderState.SUBMITTED)
                .after(720)
                .when(by(MEMBER).does(CHANGE))
                .thenAccepted();
    }

    @Test
    @DisplayName("R: a rule may shorten the window; its end counts as within, and a change does not restart it")
    void aRuleShortensTheWindow() {
        MallScenario scenario = given(
                        CASH_ON_DELIVERY, SettablePolicies.likeTheHandbook().membersChangeWithin(2))
                .comesTo(MallOrderState.SUBMITTED)
                .after(2)
                .when(by(MEMBER).does(CHANGE))
                .thenAccepted()
                .after(1)
                .when(by(MEMBER).does(CHANGE))
                .thenRefused("change-window-over")
                .when(by(MEMBER).does(new CancelMallOrder()))
                .thenRefused("change-window-over");
        assertThat(scenario.refusals().get(0).requirement()).isEqualTo("M1");
        assertThat(scenario.refusals().get(0).attributes()).containsEntry("hours", "2");
    }

    @Test
    @Tag("M2")
    @DisplayName(
            "R: that was found invalid is corrected even after the window, for it would only be cancelled otherwise")
    void invalidHasNoWindow() {
        MallScenario scenario = given(
                        CASH_ON_DELIVERY, SettablePolicies.likeTheHandbook().membersChangeWithin(2))
                .comesTo(MallOrderState.SUBMITTED)
                .after(20);
        scenario.when(by(ADMINISTRATOR)
                        .does(new ConfirmMallOrder(
                                scenario.order().revision(), Set.of(PhoneItem.MEMBER), Set.of(PhoneItem.ADDRESS))))
                .thenAt(MallOrderState.FOUND_INVALID)
                .when(by(MEMBER).does(CHANGE))
                .thenAccepted();
    }

    @Test
    @Tag("M4")
    @DisplayName("is paid in cash only up to the rules' limit, on submission and on change; the limit itself is within")
    void cashLimit() {
        MallScenario scenario = given(
                        CASH_ON_DELIVERY, SettablePolicies.likeTheHandbook().cashUpTo("30999.99"))
                .when(by(MEMBER).does(new SubmitMallOrder(MallPath.content(CASH_ON_DELIVERY))))
                .thenRefused("cash-limit-exceeded");
        assertThat(scenario.refusals().get(0).attributes())
                .containsEntry("found", "31000.00 CNY")
                .containsEntry("expected", "30999.99 CNY");
        scenario.when(by(MEMBER).does(new SubmitMallOrder(MallPath.content(PAYMENT_BEFORE_DELIVERY))))
                .thenAccepted()
                .when(by(MEMBER).does(CHANGE))
                .thenRefused("cash-limit-exceeded")
                .underRules(SettablePolicies.likeTheHandbook().cashUpTo("31000"))
                .when(by(MEMBER).does(CHANGE))
                .thenAccepted();
    }

    @Test
    @Tag("X5")
    @DisplayName("keeps the rules that let it be paid so")
    void keepsTheRules() {
        MallScenario scenario = given(CASH_ON_DELIVERY).comesTo(MallOrderState.SUBMITTED);
        assertThat(scenario.history().get(0).event())
                .isInstanceOfSatisfying(
                        MallOrderSubmitted.class,
                        submitted ->
                                assertThat(submitted.judgement().rules()).contains("M4 cash on delivery has a limit"));
    }

    @Test
    @DisplayName("has lines with numbers of their own, one currency, and a price")
    void content() {
        OrderLine line = SampleOrder.line();
        assertThatThrownBy(() -> lines(line, line))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("numbers of the lines");
        assertThatThrownBy(() -> lines(line, line.withNumber(2).withUnitPrice(UnitPrice.parse("1 EUR/kg"))))
                .hasMessageContaining("currencies");
        assertThatThrownBy(() -> lines(line.withUnitPrice(UnitPrice.parse("0 CNY/kg"))))
                .hasMessageContaining("more than zero");
        assertThatThrownBy(OrderingTest::lines).hasMessageContaining("at least one line");
    }

    private static MallContent content(String address) {
        return new MallContent(
                List.of(SampleOrder.line()), Personal.of(address), Personal.of("555-0199"), CASH_ON_DELIVERY);
    }

    private static MallContent lines(OrderLine... lines) {
        return new MallContent(
                List.of(lines), Personal.of("1 Shop Street"), Personal.of("555-0199"), PaymentKind.CASH_ON_DELIVERY);
    }
}
