package io.orderkit.processtests.contractgoods;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.making.ProductionReported;
import io.orderkit.domain.contract.production.making.ReportProduction;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Tier;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C12")
@DisplayName("C12: the daily production report")
class ProductionReportTest {
    private static Act report(int dayOfMarch, String... quantities) {
        List<LineQuantity> made = Arrays.stream(quantities)
                .map(quantity -> new LineQuantity(1, Quantity.parse(quantity)))
                .toList();
        return by(SampleActors.PRODUCTION).does(new ReportProduction(LocalDate.of(2026, 3, dayOfMarch), made));
    }

    private static void assertMade(ContractScenario scenario, String quantity) {
        assertThat(Production.of(scenario.order()).made(1)).contains(Quantity.parse(quantity));
    }

    @Test
    @DisplayName("cumulates a line's quantities over the days, in whatever order they come in")
    void cumulates() {
        ContractScenario scenario = GoodsScenarios.released(Tier.B)
                .on("2026-03-12")
                .when(report(9, "1500 kg"))
                .thenAccepted()
                .when(report(6, "1000 kg"))
                .thenAccepted()
                .when(report(7, "500.5 kg"))
                .thenAccepted();
        assertMade(scenario, "3000.5 kg");
    }

    /**
     * Asserts nearly linear time. If each report copied all earlier reports, 10¹⁰ quantities would be copied, which
     * would take minutes.
     */
    @Test
    @Tag("K5")
    @DisplayName("is folded at nearly the same cost however many days were reported before")
    void nearlyLinear() {
        int many = 150_000;
        LocalDate first = LocalDate.of(2026, 3, 2);
        List<LineQuantity> made = List.of(new LineQuantity(1, Quantity.parse("1 kg")));
        ContractOrder folded = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            ContractOrder order = ContractProcess.standard().initialOrder(new OrderId("o-1"));
            for (int i = 0; i < many; i++) {
                order = new ProductionReported(first.plusDays(i), made).applyTo(order);
            }
            return order;
        });
        assertThat(Production.of(folded).reports()).hasSize(many);
    }

    @Test
    @DisplayName("counts once when it is handed in again, and counts as corrected when it is corrected")
    void repeatedAndCorrected() {
        ContractScenario scenario = GoodsScenarios.released(Tier.B)
                .on("2026-03-12")
                .when(report(6, "1000 kg"))
                .when(report(7, "1200 kg"))
                .when(report(6, "1000 kg"))
                .thenAccepted();
        assertMade(scenario, "2200 kg");
        scenario.when(report(6, "900 kg")).thenAccepted();
        assertMade(scenario, "2100 kg");
        scenario.when(report(7, "0 kg")).thenAccepted();
        assertMade(scenario, "900 kg");
    }

    @Test
    @DisplayName(
            "may name a line twice, by shifts: that is one day's quantity, and a correction replaces the whole of it")
    void byShifts() {
        ContractScenario scenario =
                GoodsScenarios.released(Tier.B).on("2026-03-12").when(report(6, "400 kg", "350 kg"));
        assertMade(scenario, "750 kg");
        scenario.when(report(6, "800 kg"));
        assertMade(scenario, "800 kg");
    }

    @Test
    @DisplayName("of the last days, and its correction, may come after the goods are complete in the warehouse")
    void afterCompletion() {
        ContractScenario scenario = given(aCustomerOf(Tier.B))
                .comesTo(ProductionState.COMPLETED)
                .on("2026-03-12")
                .when(report(9, "4000 kg"))
                .thenAccepted()
                .when(report(9, "5000 kg"))
                .thenAccepted();
        assertMade(scenario, "5000 kg");
    }

    @Test
    @Tag("X1")
    @DisplayName("is of the order's lines and in their units, and from production; each reason is named")
    void fits() {
        GoodsScenarios.released(Tier.B)
                .on("2026-03-12")
                .when(by(SampleActors.AGENT)
                        .does(new ReportProduction(
                                LocalDate.of(2026, 3, 6),
                                List.of(
                                        new LineQuantity(1, Quantity.parse("7 reel")),
                                        new LineQuantity(9, Quantity.parse("100 kg"))))))
                .thenRefused("not-permitted", "other-unit", "line-unknown");
        given(aCustomerOf(Tier.B))
                .comesTo(ProductionState.ISSUED)
                .on("2026-03-12")
                .when(report(6, "1000 kg"))
                .thenRefused("wrong-position");
    }
}
