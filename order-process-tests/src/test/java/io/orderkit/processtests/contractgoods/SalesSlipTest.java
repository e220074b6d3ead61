package io.orderkit.processtests.contractgoods;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.lists.SalesSlipFile;
import io.orderkit.domain.contract.delivery.SalesSlip;
import io.orderkit.domain.contract.delivery.dispatch.DispatchGoods;
import io.orderkit.domain.contract.delivery.dispatch.HandInSalesSlip;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Obligation;
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
                .thenOwed()
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

    private static List<String> numbers(SalesSlipFile file, YearMonth month, ReadScope scope) {
        return file.of(month, scope).stream()
                .map(filed -> filed.slip().number())
                .toList();
    }
}
