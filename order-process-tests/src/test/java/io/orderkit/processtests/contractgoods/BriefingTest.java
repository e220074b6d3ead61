package io.orderkit.processtests.contractgoods;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.delivery.dispatch.BriefDeliveryPerson;
import io.orderkit.domain.contract.delivery.dispatch.BriefingItem;
import io.orderkit.domain.contract.delivery.dispatch.DispatchGoods;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("C15")
@DisplayName("C15: the delivery person is briefed")
class BriefingTest {
    static final Set<BriefingItem> ALL = EnumSet.allOf(BriefingItem.class);

    private static final Actor OTHER_DRIVER = Actor.of("other-driver", Role.DELIVERY_PERSON);

    private static ContractScenario noted() {
        return given(aCustomerOf(Tier.B)).comesTo(DeliveryState.NOTE_ISSUED);
    }

    @ParameterizedTest
    @EnumSource(BriefingItem.class)
    @DisplayName("item by item: each is explained, and each is repeated")
    void eachItem(BriefingItem item) {
        Set<BriefingItem> rest = EnumSet.complementOf(EnumSet.of(item));
        ContractScenario scenario = noted().when(by(SampleActors.AGENT).does(new BriefDeliveryPerson(ALL, rest)))
                .thenRefused("item-not-repeated");
        assertThat(scenario.refusals().get(0).attributes()).containsEntry("item", "@" + item.wordingKey());
        scenario.when(by(SampleActors.AGENT).does(new BriefDeliveryPerson(rest, ALL)))
                .thenRefused("item-not-repeated")
                .when(by(SampleActors.AGENT).does(new BriefDeliveryPerson(ALL, ALL)))
                .thenAt(DeliveryState.BRIEFED);
    }

    @Test
    @Tag("X1")
    @DisplayName("all items that were not repeated are named at once; and CS explains")
    void everyItem() {
        noted().when(by(SampleActors.CLERK).does(new BriefDeliveryPerson(ALL, Set.of())))
                .thenRefused(
                        "not-permitted",
                        "item-not-repeated",
                        "item-not-repeated",
                        "item-not-repeated",
                        "item-not-repeated");
    }

    @Test
    @DisplayName("then the delivery person fills in the notification and goes after that; nobody goes in their place")
    void fillsInAndGoes() {
        noted().when(by(SampleActors.DRIVER).does(NotificationTest.filledIn("2026-03-03T02:00:00Z")))
                .thenRefused("wrong-position")
                .when(by(SampleActors.DRIVER).does(new DispatchGoods()))
                .thenRefused("wrong-position", "notification-missing")
                .when(by(SampleActors.AGENT).does(new BriefDeliveryPerson(ALL, ALL)))
                .when(by(SampleActors.DRIVER).does(new DispatchGoods()))
                .thenRefused("notification-missing")
                .when(by(OTHER_DRIVER).does(NotificationTest.filledIn("2026-03-03T02:00:00Z")))
                .thenRefused("not-permitted")
                .when(by(SampleActors.DRIVER).does(NotificationTest.filledIn("2026-03-03T02:00:00Z")))
                .thenAccepted()
                .when(by(OTHER_DRIVER).does(new DispatchGoods()))
                .thenRefused("not-permitted")
                .when(by(SampleActors.DRIVER).does(new DispatchGoods()))
                .thenAt(DeliveryState.LEFT);
    }
}
