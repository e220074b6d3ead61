package io.orderkit.processtests.contractgoods;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.orderkit.desk.lists.SalesSlipFile;
import io.orderkit.domain.contract.delivery.Deliveries;
import io.orderkit.domain.contract.delivery.SalesSlip;
import io.orderkit.domain.contract.delivery.dispatch.CorrectSalesSlip;
import io.orderkit.domain.contract.delivery.dispatch.DispatchGoods;
import io.orderkit.domain.contract.delivery.dispatch.GoodsLeft;
import io.orderkit.domain.contract.delivery.dispatch.HandInSalesSlip;
import io.orderkit.domain.contract.delivery.dispatch.SalesSlipCorrected;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Instances;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Facts;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C16.1")
@DisplayName("C16.1: the computer-issued sales slip")
class SalesSlipTest {
    private static HandInSalesSlip slip(String number, String day) {
        return new HandInSalesSlip(new SalesSlip(number, LocalDate.parse(day)));
    }

    @Test
    @Tag("X3")
    @DisplayName("is owed by the order's delivery person from when the goods leave, and comes from nobody else, once")
    void owed() {
        ContractScenario scenario = given(aCustomerOf(Tier.B))
                .comesBefore(DispatchGoods.class)
                .thenOwed()
                .when(by(SampleActors.DRIVER).does(slip("s-1", "2026-03-02")))
                .thenRefused("wrong-position", "sales-slip-not-owed")
                .comesTo(DeliveryState.LEFT);
        Obligation debt = scenario.view().obligations().get(0);
        assertThat(debt.code()).isEqualTo("sales-slip");
        assertThat(debt.owner()).isEqualTo(Role.DELIVERY_PERSON);
        assertThat(debt.person()).contains(SampleActors.DRIVER.id());
        assertThat(debt.due()).contains(Instant.parse("2026-03-05T01:00:00Z"));
        scenario.when(by(Actor.of("other-driver", Role.DELIVERY_PERSON)).does(slip("s-1", "2026-03-02")))
                .thenRefused("not-permitted")
                .when(by(SampleActors.DRIVER).does(slip("s-1", "2026-03-02")))
                .thenAccepted()
                .thenOwed("transport-check")
                .when(by(SampleActors.DRIVER).does(slip("s-2", "2026-03-02")))
                .thenRefused("sales-slip-not-owed");
    }

    @Test
    @DisplayName("is filed under the month of its issue, not of its coming in; a month's file can be listed")
    void byMonth() {
        ContractScenario first = given(aCustomerOf(Tier.B)).comesTo(DeliveryState.LEFT);
        ContractScenario second = first.another("order-2").comesTo(DeliveryState.LEFT);
        ContractScenario third = first.another("order-3").comesTo(DeliveryState.LEFT);
        first.another("order-4").comesTo(DeliveryState.LEFT);
        first.on("2026-04-01")
                .when(by(SampleActors.DRIVER).does(slip("s-9", "2026-03-31")))
                .thenAccepted();
        second.when(by(SampleActors.DRIVER).does(slip("s-2", "2026-03-04"))).thenAccepted();
        third.when(by(SampleActors.DRIVER).does(slip("s-3", "2026-04-01"))).thenAccepted();
        second.comesTo(DeliveryState.CLOSED);

        SalesSlipFile file = new SalesSlipFile(first.desk(), first.query());
        assertThat(numbers(file, YearMonth.of(2026, 3), ReadScope.everything())).containsExactly("s-2", "s-9");
        assertThat(numbers(file, YearMonth.of(2026, 4), ReadScope.everything())).containsExactly("s-3");
        assertThat(numbers(file, YearMonth.of(2026, 5), ReadScope.everything())).isEmpty();
        assertThat(numbers(file, YearMonth.of(2026, 3), ReadScope.ofCustomers(Set.of(new CustomerId("another")))))
                .as("another customer sees none")
                .isEmpty();
    }

    @Test
    @Tag("X11")
    @DisplayName("was issued neither in the future nor before the goods left; a day is tolerated, for it has no time")
    void day() {
        given(aCustomerOf(Tier.B))
                .comesTo(DeliveryState.LEFT)
                .when(by(SampleActors.DRIVER).does(slip("s-1", "2026-03-04")))
                .thenRefused("slip-issued-in-the-future")
                .when(by(SampleActors.DRIVER).does(slip("s-1", "2026-02-28")))
                .thenRefused("slip-issued-before-leaving")
                .when(by(SampleActors.DRIVER).does(slip("s-1", "2026-03-01")))
                .thenAccepted();
    }

    @Test
    @Tag("X10")
    @DisplayName("that was recorded wrong is corrected by who handed it in, and moves to the file of the right month")
    void corrected() {
        ContractScenario scenario = given(aCustomerOf(Tier.B))
                .comesTo(DeliveryState.LEFT)
                .when(by(SampleActors.DRIVER).does(corrected("s-1", "2026-03-02")))
                .thenRefused("no-slip-recorded")
                .on("2026-04-02")
                .when(by(SampleActors.DRIVER).does(slip("s-1", "2026-04-01")))
                .when(by(SampleActors.AGENT).does(corrected("s-1", "2026-03-31")))
                .thenRefused("not-permitted")
                .when(by(SampleActors.DRIVER).does(corrected("s-1", "2026-04-01")))
                .thenRefused("delivery-correction-changes-nothing")
                .when(by(SampleActors.DRIVER).does(corrected("s-1", "2026-04-04")))
                .thenRefused("slip-issued-in-the-future")
                .when(by(SampleActors.DRIVER).does(corrected("s-7", "2026-03-31")))
                .thenAccepted()
                .thenTold("sales-slip-corrected", Role.CS_AGENT, Role.FINANCE);
        SalesSlipFile file = new SalesSlipFile(scenario.desk(), scenario.query());
        assertThat(numbers(file, YearMonth.of(2026, 3), ReadScope.everything())).containsExactly("s-7");
        assertThat(numbers(file, YearMonth.of(2026, 4), ReadScope.everything())).isEmpty();
        assertThat(scenario.events(SalesSlipCorrected.class).get(0).before())
                .hasValueSatisfying(before -> assertThat(before.number()).isEqualTo("s-1"));
    }

    @Test
    @DisplayName("serves one delivery: the slip of another delivery of the order is refused")
    void oneDelivery() {
        ContractScenario scenario = given(aCustomerOf(Tier.B))
                .comesTo(DeliveryState.LEFT)
                .when(by(SampleActors.DRIVER).does(slip("s-1", "2026-03-02")));
        ContractOrder two = Instances.open(scenario.order(), Deliveries.DELIVERIES);
        ContractOrder second = new GoodsLeft(
                        scenario.moment().now(), scenario.moment().now())
                .applyTo(Instances.select(two, Deliveries.DELIVERIES, 2));
        Deciding deciding = new Deciding(SampleActors.DRIVER, scenario.moment(), Facts.none());
        assertThat(slip(" s-1", "2026-03-02").check(second, deciding))
                .extracting(Refusal::code)
                .containsExactly("slip-of-another-delivery");
        assertThat(slip("s-2", "2026-03-02").check(second, deciding)).isEmpty();
    }

    @Test
    @DisplayName(
            "serves one delivery: the file names the other orders with a slip of the same number, of whatever month")
    void oneDeliveryOfAllOrders() {
        ContractScenario first = given(aCustomerOf(Tier.B)).comesTo(DeliveryState.LEFT);
        ContractScenario second = first.another("order-2").comesTo(DeliveryState.LEFT);
        ContractScenario third = first.another("order-3").comesTo(DeliveryState.LEFT);
        first.when(by(SampleActors.DRIVER).does(slip("s-1", "2026-03-03"))).thenAccepted();
        third.when(by(SampleActors.DRIVER).does(slip("s-3", "2026-03-03"))).thenAccepted();
        second.on("2026-04-01")
                .when(by(SampleActors.DRIVER).does(slip(" s-1", "2026-04-01")))
                .thenAccepted();
        SalesSlipFile file = new SalesSlipFile(first.desk(), first.query());
        assertThat(file.of(YearMonth.of(2026, 3), ReadScope.everything()))
                .extracting(each -> each.order().value(), SalesSlipFile.Filed::alsoOf)
                .containsExactly(
                        tuple(first.order().id().value(), List.of(second.order().id())),
                        tuple(third.order().id().value(), List.of()));
        assertThat(file.of(YearMonth.of(2026, 4), ReadScope.everything()))
                .extracting(SalesSlipFile.Filed::alsoOf)
                .containsExactly(List.of(first.order().id()));
    }

    private static CorrectSalesSlip corrected(String number, String day) {
        return new CorrectSalesSlip(new SalesSlip(number, LocalDate.parse(day)), "a digit was wrong");
    }

    private static List<String> numbers(SalesSlipFile file, YearMonth month, ReadScope scope) {
        return file.of(month, scope).stream()
                .map(filed -> filed.slip().number())
                .toList();
    }
}
