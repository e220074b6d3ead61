package io.orderkit.processtests.mall;

import static io.orderkit.domain.mall.order.PaymentKind.CASH_ON_DELIVERY;
import static io.orderkit.domain.mall.order.PaymentKind.PAYMENT_BEFORE_DELIVERY;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.MallScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.ADMINISTRATOR;
import static io.orderkit.testkit.scenario.SampleActors.FINANCE;
import static io.orderkit.testkit.scenario.SampleActors.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.mall.confirmation.ConfirmMallOrder;
import io.orderkit.domain.mall.confirmation.PhoneCall;
import io.orderkit.domain.mall.confirmation.PhoneItem;
import io.orderkit.domain.mall.confirmation.RejectMallOrder;
import io.orderkit.domain.mall.delivery.FailureReason;
import io.orderkit.domain.mall.delivery.MarkDeliveryFailed;
import io.orderkit.domain.mall.delivery.MarkReturned;
import io.orderkit.domain.mall.order.CollectionState;
import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.mall.ordering.ChangeMallOrder;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.order.Obligation;
import io.orderkit.testkit.scenario.MallPath;
import io.orderkit.testkit.scenario.MallScenario;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("M2")
@DisplayName("M2: the administrator's phone call")
class MallConfirmationTest {
    private static final Set<PhoneItem> EVERYTHING = EnumSet.allOf(PhoneItem.class);

    @Test
    @DisplayName("confirms what is valid item by item, and opens the collection; from then on nobody changes it")
    void valid() {
        MallScenario scenario =
                called(EVERYTHING, Set.of()).thenAccepted().thenAt(MallOrderState.CONFIRMED, CollectionState.OPEN);
        scenario.when(by(MEMBER).does(new ChangeMallOrder(MallPath.content(CASH_ON_DELIVERY))))
                .thenRefused("wrong-position")
                .when(by(ADMINISTRATOR).does(new ChangeMallOrder(MallPath.content(CASH_ON_DELIVERY))))
                .thenRefused("wrong-position", "not-permitted")
                .when(by(ADMINISTRATOR).does(MallPath.allValid(scenario.order())))
                .thenRefused("wrong-position");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(PhoneItem.class)
    @DisplayName("confirms nothing while an item was not gone through")
    void unchecked(PhoneItem item) {
        Set<PhoneItem> others = EnumSet.complementOf(EnumSet.of(item));
        MallScenario scenario = called(others, Set.of()).thenRefused("phone-items-unchecked");
        assertThat(scenario.refusals().get(0).attributes()).containsEntry("items", "@" + item.wordingKey());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(PhoneItem.class)
    @DisplayName("finds an order invalid by one item, whatever was not gone through; nothing is to be paid then")
    void invalid(PhoneItem item) {
        MallScenario scenario = called(Set.of(), Set.of(item))
                .thenAccepted()
                .thenAt(MallOrderState.FOUND_INVALID, CollectionState.NOT_OPEN);
        assertThat(PhoneCall.of(scenario.order()).invalid()).containsExactly(item);
        assertThat(scenario.obligations()).isEmpty();
    }

    @Test
    @DisplayName("does not say that an item is valid and invalid")
    void contradictory() {
        called(EVERYTHING, Set.of(PhoneItem.ADDRESS)).thenRefused("phone-items-contradictory");
    }

    @Test
    @DisplayName("holds for the content that was gone through: what the member changed meanwhile is gone through again")
    void otherContent() {
        MallScenario scenario = given(CASH_ON_DELIVERY).comesTo(MallOrderState.SUBMITTED);
        ConfirmMallOrder before = MallPath.allValid(scenario.order());
        scenario.when(by(MEMBER).does(new ChangeMallOrder(MallPath.content(PAYMENT_BEFORE_DELIVERY))))
                .when(by(ADMINISTRATOR).does(before))
                .thenRefused("other-content-confirmed")
                .when(by(ADMINISTRATOR).does(new ConfirmMallOrder(new Revision(9), Set.of(), EVERYTHING)))
                .thenRefused("other-content-confirmed")
                .when(by(ADMINISTRATOR).does(MallPath.allValid(scenario.order())))
                .thenAccepted();
    }

    @Test
    @DisplayName("R: an invalid order is corrected by its member, and called about again")
    void corrected() {
        called(Set.of(), Set.of(PhoneItem.ADDRESS))
                .when(by(MEMBER).does(new ChangeMallOrder(MallPath.content(CASH_ON_DELIVERY))))
                .thenAt(MallOrderState.SUBMITTED)
                .comesTo(MallOrderState.CONFIRMED);
    }

    @Test
    @DisplayName("lets the administrator cancel an invalid order directly, and not one that nobody has called about")
    void cancelled() {
        called(Set.of(), Set.of(PhoneItem.MEMBER))
                .when(by(FINANCE).does(new RejectMallOrder("nobody knows it")))
                .thenRefused("not-permitted")
                .when(by(ADMINISTRATOR).does(new RejectMallOrder("nobody knows it")))
                .thenAt(MallOrderState.CANCELLED);
        given(CASH_ON_DELIVERY)
                .comesTo(MallOrderState.SUBMITTED)
                .when(by(ADMINISTRATOR).does(new RejectMallOrder("no stock")))
                .thenRefused("wrong-position");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = MallDeliveryState.class,
            names = {"NOT_ALLOCATED", "ALLOCATED", "PREPARED"})
    @DisplayName("R: a confirmed order is cancelled with a reason until it is shipped")
    void cancelledUntilShipped(MallDeliveryState state) {
        given(CASH_ON_DELIVERY)
                .comesTo(MallOrderState.CONFIRMED)
                .comesTo(state)
                .when(by(ADMINISTRATOR).does(new RejectMallOrder("the product is sold out")))
                .thenAccepted()
                .thenAt(MallOrderState.CANCELLED, CollectionState.CALLED_OFF);
    }

    @Test
    @DisplayName(
            "R: shipped it is not cancelled, on the way, after a failed attempt or delivered; back with the sender it is")
    void notWhileGoodsAreOut() {
        RejectMallOrder reject = new RejectMallOrder("the member does not want it");
        MallScenario scenario = given(PAYMENT_BEFORE_DELIVERY)
                .comesTo(MallDeliveryState.SHIPPED)
                .when(by(ADMINISTRATOR).does(reject))
                .thenRefused("wrong-position");
        scenario.when(by(ADMINISTRATOR)
                        .does(new MarkDeliveryFailed(scenario.now(), FailureReason.REFUSED_BY_MEMBER, "")))
                .when(by(ADMINISTRATOR).does(reject))
                .thenRefused("wrong-position")
                .when(by(ADMINISTRATOR).does(new MarkReturned(scenario.now())))
                .when(by(ADMINISTRATOR).does(reject))
                .thenAccepted();
        assertThat(scenario.obligations())
                .as("the money that came is owed back")
                .singleElement()
                .satisfies(owed -> {
                    assertThat(owed.kind()).isEqualTo(Obligation.Kind.MONEY_OWED_BACK);
                    assertThat(owed.requirement()).isEqualTo("M2");
                    assertThat(owed.amount()).hasToString("Optional[31000.00 CNY]");
                });
        given(CASH_ON_DELIVERY)
                .comesTo(MallDeliveryState.DELIVERED)
                .when(by(ADMINISTRATOR).does(reject))
                .thenRefused("wrong-position");
    }

    private static MallScenario called(Set<PhoneItem> valid, Set<PhoneItem> invalid) {
        MallScenario scenario = given(CASH_ON_DELIVERY).comesTo(MallOrderState.SUBMITTED);
        return scenario.when(
                by(ADMINISTRATOR).does(new ConfirmMallOrder(scenario.order().revision(), valid, invalid)));
    }
}
