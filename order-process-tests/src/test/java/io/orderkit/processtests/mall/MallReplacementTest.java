package io.orderkit.processtests.mall;

import static io.orderkit.testkit.scenario.Act.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.mall.collection.GiveCashFeedback;
import io.orderkit.domain.mall.collection.MallPayment;
import io.orderkit.domain.mall.delivery.MallDelivery;
import io.orderkit.domain.mall.delivery.ReplaceMallDeliveryPerson;
import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.PaymentKind;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.testkit.scenario.MallScenario;
import io.orderkit.testkit.scenario.SampleActors;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X13")
@DisplayName("X13: the administrator replaces the delivery person of a mall order")
class MallReplacementTest {
    private static final ReplaceMallDeliveryPerson REPLACE =
            new ReplaceMallDeliveryPerson(SampleActors.OTHER_DRIVER.id(), "the van has broken down");

    @Test
    @Tag("M4")
    @DisplayName("from the shipping order to the delivery; the feedback in cash is the successor's")
    void replaced() {
        for (MallDeliveryState state : List.of(MallDeliveryState.SHIPPED, MallDeliveryState.DELIVERED)) {
            MallScenario scenario = MallScenario.given(PaymentKind.CASH_ON_DELIVERY)
                    .comesTo(state)
                    .when(by(SampleActors.LOGISTICS).does(REPLACE))
                    .thenRefused("not-permitted")
                    .when(by(SampleActors.ADMINISTRATOR).does(REPLACE))
                    .thenAt(state);
            GiveCashFeedback feedback =
                    new GiveCashFeedback(new MallPayment("list-1", Money.parse("31000.00 CNY"), scenario.now()));
            assertThat(MallDelivery.of(scenario.order()).deliveryPerson()).contains(SampleActors.OTHER_DRIVER.id());
            scenario.when(by(SampleActors.DRIVER).does(feedback))
                    .thenRefused("not-permitted")
                    .when(by(SampleActors.OTHER_DRIVER).does(feedback))
                    .thenAccepted();
        }
    }

    @Test
    @DisplayName("once somebody has the goods, by somebody else, and with a reason")
    void refused() {
        MallScenario.given(PaymentKind.CASH_ON_DELIVERY)
                .comesTo(MallDeliveryState.PREPARED)
                .when(by(SampleActors.ADMINISTRATOR).does(REPLACE))
                .thenRefused("wrong-position", "nobody-to-replace")
                .comesTo(MallDeliveryState.SHIPPED)
                .when(by(SampleActors.ADMINISTRATOR)
                        .does(new ReplaceMallDeliveryPerson(SampleActors.DRIVER.id(), "no reason at all")))
                .thenRefused("successor-is-predecessor");
        assertThatThrownBy(() -> new ReplaceMallDeliveryPerson(SampleActors.DRIVER.id(), " "))
                .isInstanceOf(InvalidValue.class);
    }
}
