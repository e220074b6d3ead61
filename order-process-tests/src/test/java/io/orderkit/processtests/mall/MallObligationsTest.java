package io.orderkit.processtests.mall;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.MallScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.orderkit.domain.mall.allocation.AllocateMallOrder;
import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.mall.ordering.ChangeMallOrder;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Obligation;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.scenario.MallPath;
import io.orderkit.testkit.scenario.MallScenario;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X3")
@DisplayName("X3: what is owed and promised on a mall order")
class MallObligationsTest {
    @Test
    @Tag("M2")
    @DisplayName("the administrator's call, a day after the order came or was changed; overdue it blocks nothing")
    void call() {
        MallScenario scenario = given(PaymentKind.CASH_ON_DELIVERY).comesTo(MallOrderState.SUBMITTED);
        assertThat(only(scenario).code()).isEqualTo("phone-call");
        assertThat(only(scenario).owner()).isEqualTo(Role.MALL_ADMINISTRATOR);
        assertThat(only(scenario).due()).contains(in(scenario, 24));
        scenario.after(30).when(by(MEMBER).does(new ChangeMallOrder(MallPath.content(PaymentKind.CASH_ON_DELIVERY))));
        assertThat(only(scenario).due()).contains(in(scenario, 24));
        scenario.after(30);
        assertThat(only(scenario).isOverdue(scenario.now())).isTrue();
        scenario.comesTo(MallOrderState.CONFIRMED);
    }

    @Test
    @Tag("M4")
    @DisplayName("the member's money, from confirmation on; what is paid before delivery within a week")
    void money() {
        MallScenario before = given(PaymentKind.PAYMENT_BEFORE_DELIVERY).comesTo(MallOrderState.CONFIRMED);
        assertThat(before.obligations())
                .extracting(Obligation::kind, Obligation::code, Obligation::owner, Obligation::amount)
                .containsExactly(tuple(
                        Obligation.Kind.MONEY_DUE, "mall-payment", Role.MEMBER, Optional.of(Money.of("CNY", "31000"))));
        assertThat(only(before).person()).contains(MEMBER.id());
        assertThat(only(before).due()).contains(in(before, 168));
        MallScenario inCash = given(PaymentKind.CASH_ON_DELIVERY).comesTo(MallOrderState.CONFIRMED);
        assertThat(only(inCash).due()).as("cash is due on delivery").isEmpty();
    }

    @Test
    @Tag("M3")
    @Tag("M5")
    @DisplayName(
            "the shipment by whom it is allocated to, then the arrival by the delivery person, until it is delivered")
    void goods() {
        MallScenario scenario = given(PaymentKind.CASH_ON_DELIVERY)
                .comesTo(MallOrderState.CONFIRMED)
                .when(by(ADMINISTRATOR)
                        .does(new AllocateMallOrder(new DocumentReference("sheet-1"), Optional.of(LOGISTICS.id()))));
        assertThat(promise(scenario).code()).isEqualTo("shipment");
        assertThat(promise(scenario).person()).contains(LOGISTICS.id());
        assertThat(promise(scenario).due()).contains(in(scenario, 24));
        scenario.comesTo(MallDeliveryState.SHIPPED);
        assertThat(promise(scenario).code()).isEqualTo("arrival");
        assertThat(promise(scenario).person()).contains(DRIVER.id());
        assertThat(promise(scenario).due()).contains(in(scenario, 48));
        scenario.comesTo(MallDeliveryState.DELIVERED);
        assertThat(scenario.obligations()).extracting(Obligation::kind).containsExactly(Obligation.Kind.MONEY_DUE);
    }

    @Test
    @DisplayName("is found across orders")
    void acrossOrders() {
        MallScenario scenario = given(PaymentKind.PAYMENT_BEFORE_DELIVERY).comesTo(MallOrderState.CONFIRMED);
        assertThat(scenario.query()
                        .owed(
                                ReadScope.everything(),
                                OrderQuery.OwedFilter.any().owner(Role.MEMBER),
                                Optional.empty(),
                                10)
                        .rows())
                .extracting(owed -> owed.obligation().code())
                .containsExactly("mall-payment");
    }

    private static Instant in(MallScenario scenario, int hours) {
        return scenario.now().plus(Duration.ofHours(hours));
    }

    private static Obligation only(MallScenario scenario) {
        assertThat(scenario.obligations()).hasSize(1);
        return scenario.obligations().get(0);
    }

    private static Obligation promise(MallScenario scenario) {
        return scenario.obligations().stream()
                .filter(owed -> owed.kind() == Obligation.Kind.PROMISE)
                .findFirst()
                .orElseThrow();
    }
}
