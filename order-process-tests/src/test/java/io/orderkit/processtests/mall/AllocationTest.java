package io.orderkit.processtests.mall;

import static io.orderkit.domain.mall.order.PaymentKind.CASH_ON_DELIVERY;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.MallScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.ADMINISTRATOR;
import static io.orderkit.testkit.scenario.SampleActors.DRIVER;
import static io.orderkit.testkit.scenario.SampleActors.LOGISTICS;
import static io.orderkit.testkit.scenario.SampleActors.OTHER_LOGISTICS;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.mall.allocation.AllocateMallOrder;
import io.orderkit.domain.mall.allocation.Allocation;
import io.orderkit.domain.mall.allocation.PrepareStock;
import io.orderkit.domain.mall.allocation.ReallocateMallOrder;
import io.orderkit.domain.mall.delivery.FailureReason;
import io.orderkit.domain.mall.delivery.IssueShippingOrder;
import io.orderkit.domain.mall.delivery.MallDelivery;
import io.orderkit.domain.mall.delivery.MarkDeliveryFailed;
import io.orderkit.domain.mall.delivery.MarkReturned;
import io.orderkit.domain.mall.order.MallDeliveryState;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.testkit.scenario.MallScenario;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("M3")
@DisplayName("M3: allocation, stock and the way back")
class AllocationTest {
    private static final DocumentReference SHEET = new DocumentReference("sheet-7");

    @Test
    @DisplayName("an order that is not confirmed is not allocated")
    void waitsForConfirmation() {
        given(CASH_ON_DELIVERY)
                .comesTo(MallOrderState.SUBMITTED)
                .when(by(ADMINISTRATOR).does(new AllocateMallOrder(SHEET, Optional.empty())))
                .thenRefused("wrong-position");
    }

    @Test
    @DisplayName("allocated to the department, anyone of logistics prepares the stock")
    void toTheDepartment() {
        confirmed()
                .when(by(ADMINISTRATOR).does(new AllocateMallOrder(SHEET, Optional.empty())))
                .thenAt(MallDeliveryState.ALLOCATED)
                .when(by(DRIVER).does(asOrdered()))
                .thenRefused("not-permitted")
                .when(by(OTHER_LOGISTICS).does(asOrdered()))
                .thenAccepted()
                .thenAt(MallDeliveryState.PREPARED);
    }

    @Test
    @DisplayName("allocated to somebody named, nobody else of logistics prepares or ships it")
    void toAPerson() {
        MallScenario scenario = allocatedTo(LOGISTICS);
        scenario.when(by(OTHER_LOGISTICS).does(asOrdered()))
                .thenRefused("not-permitted")
                .when(by(LOGISTICS).does(asOrdered()))
                .thenAccepted()
                .when(by(OTHER_LOGISTICS).does(ship(scenario)))
                .thenRefused("not-permitted")
                .when(by(LOGISTICS).does(ship(scenario)))
                .thenAccepted();
        assertThat(MallDelivery.of(scenario.order()).deliveryPerson()).contains(DRIVER.id());
    }

    @Test
    @DisplayName("reallocated, it is the new one's, and what was prepared is prepared again")
    void reallocated() {
        MallScenario scenario = allocatedTo(LOGISTICS)
                .when(by(LOGISTICS).does(asOrdered()))
                .when(by(ADMINISTRATOR).does(reallocateTo(OTHER_LOGISTICS)))
                .thenAccepted()
                .thenAt(MallDeliveryState.ALLOCATED)
                .when(by(LOGISTICS).does(asOrdered()))
                .thenRefused("not-permitted");
        assertThat(Allocation.of(scenario.order()).prepared()).isEmpty();
        scenario.when(by(OTHER_LOGISTICS).does(asOrdered())).thenAccepted();
    }

    @Test
    @DisplayName("reallocated to the same is no reallocation")
    void toTheSame() {
        allocatedTo(LOGISTICS)
                .when(by(ADMINISTRATOR).does(reallocateTo(LOGISTICS)))
                .thenRefused("allocated-there-already");
        MallScenario scenario = confirmed()
                .when(by(ADMINISTRATOR).does(new AllocateMallOrder(SHEET, Optional.empty())))
                .when(by(ADMINISTRATOR).does(new ReallocateMallOrder(SHEET, Optional.empty(), "a mistake")))
                .thenRefused("allocated-there-already");
        assertThat(scenario.refusals().get(0).attributes()).containsEntry("found", "@role.logistics");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"0 kg", "5251 kg", "5000 sheet"})
    @DisplayName("the stock is prepared in the unit ordered, and never more than the line's tolerance allows")
    void asItWasOrdered(String quantity) {
        MallScenario scenario = allocatedTo(LOGISTICS)
                .when(by(LOGISTICS).does(prepare(new LineQuantity(1, Quantity.parse(quantity)))))
                .thenRefused("prepared-otherwise");
        assertThat(scenario.refusals().get(0).attributes())
                .containsEntry("found", quantity)
                .containsEntry("line", "1");
    }

    @Test
    @DisplayName("every line that is wrong is named, those that are missing and those that nobody ordered")
    void everyLine() {
        LineQuantity all = new LineQuantity(1, Quantity.parse("5250 kg"));
        MallScenario scenario = allocatedTo(LOGISTICS)
                .when(by(LOGISTICS).does(prepare()))
                .thenRefused("prepared-otherwise")
                .when(by(LOGISTICS).does(prepare(new LineQuantity(7, Quantity.parse("1 kg")))))
                .thenRefused("prepared-otherwise", "line-not-ordered")
                .when(by(LOGISTICS).does(prepare(all, all)))
                .thenRefused("prepared-otherwise");
        assertThat(scenario.refusals()).extracting(Refusal::requirement).containsOnly("M3");
        scenario.when(by(LOGISTICS).does(prepare(all))).thenAccepted();
    }

    @Test
    @DisplayName("a failed delivery is tried again or comes back; returned goods are allocated and go out again")
    void failedAndBack() {
        MallScenario scenario =
                given(CASH_ON_DELIVERY).comesTo(MallDeliveryState.SHIPPED).after(5);
        MarkReturned back = new MarkReturned(scenario.now());
        MarkDeliveryFailed failed = new MarkDeliveryFailed(scenario.now(), FailureReason.NOBODY_THERE, "rang twice");
        scenario.when(by(ADMINISTRATOR).does(back))
                .thenRefused("wrong-position")
                .when(by(DRIVER).does(failed))
                .thenRefused("not-permitted")
                .when(by(ADMINISTRATOR).does(failed))
                .thenAt(MallDeliveryState.DELIVERY_FAILED)
                .when(by(ADMINISTRATOR).does(failed))
                .thenAccepted();
        assertThat(MallDelivery.of(scenario.order()).failures()).isEqualTo(2);
        scenario.when(by(ADMINISTRATOR).does(back))
                .thenAt(MallDeliveryState.RETURNED_TO_SENDER)
                .when(by(ADMINISTRATOR).does(new ReallocateMallOrder(SHEET, Optional.empty(), "once more")))
                .thenAt(MallDeliveryState.ALLOCATED)
                .comesTo(MallDeliveryState.SHIPPED);
        assertThat(MallDelivery.of(scenario.order()).failures())
                .as("of this shipping")
                .isZero();
        scenario.when(by(ADMINISTRATOR).does(new MarkDeliveryFailed(scenario.now(), FailureReason.DAMAGED, "")))
                .comesTo(MallDeliveryState.DELIVERED);
    }

    private static MallScenario confirmed() {
        return given(CASH_ON_DELIVERY).comesTo(MallOrderState.CONFIRMED);
    }

    private static MallScenario allocatedTo(Actor person) {
        return confirmed()
                .when(by(ADMINISTRATOR).does(new AllocateMallOrder(SHEET, Optional.of(person.id()))))
                .thenAccepted();
    }

    private static ReallocateMallOrder reallocateTo(Actor person) {
        return new ReallocateMallOrder(new DocumentReference("sheet-8"), Optional.of(person.id()), "on sick leave");
    }

    private static PrepareStock asOrdered() {
        return prepare(new LineQuantity(1, Quantity.parse("5000 kg")));
    }

    private static PrepareStock prepare(LineQuantity... quantities) {
        return new PrepareStock(List.of(quantities));
    }

    private static IssueShippingOrder ship(MallScenario scenario) {
        return new IssueShippingOrder(
                new DocumentReference("shipping-7"), DRIVER.id(), scenario.now().plus(Duration.ofDays(1)));
    }
}
