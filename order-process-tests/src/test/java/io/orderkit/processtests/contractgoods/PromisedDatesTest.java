package io.orderkit.processtests.contractgoods;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.orderkit.domain.contract.cancellation.CancelOrder;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.production.inspection.ReportCompletion;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X3")
@DisplayName("X3: the scheduled date and the confirmation's date are promises")
class PromisedDatesTest {
    private static final Set<String> DATES = Set.of("scheduled-date", "confirmation-date");

    private static List<Obligation> overdue(ContractScenario scenario) {
        return scenario.view().obligations().stream()
                .filter(owed -> DATES.contains(owed.code()))
                .toList();
    }

    private static ContractScenario scheduledForTheTwelfth() {
        return given(aCustomerOf(Tier.B))
                .comesTo(AgreementState.SCHEDULED)
                .confirmationDateAgreed("2026-03-14")
                .comesTo(ProductionState.RELEASED)
                .thenScheduledDateIs("2026-03-12")
                .thenConfirmationDateIs("2026-03-14");
    }

    @Test
    @Tag("C7")
    @Tag("C8.1")
    @DisplayName(
            "in production, each is listed from the end of its day, with the party that made the promise; it blocks nothing")
    void overdueInProduction() {
        ContractScenario scenario = scheduledForTheTwelfth().at("2026-03-12", "23:59");
        assertThat(overdue(scenario)).isEmpty();
        scenario.at("2026-03-13", "00:01");
        assertThat(overdue(scenario))
                .extracting(
                        Obligation::code,
                        Obligation::requirement,
                        Obligation::owner,
                        owed -> owed.due().orElseThrow().toString(),
                        owed -> owed.about().orElseThrow())
                .containsExactly(tuple("scheduled-date", "C7", Role.PRODUCTION, "2026-03-12T16:00:00Z", "2026-03-12"));
        scenario.at("2026-03-14", "23:59");
        assertThat(overdue(scenario)).hasSize(1);
        scenario.at("2026-03-15", "00:01");
        assertThat(overdue(scenario))
                .extracting(
                        Obligation::code,
                        Obligation::requirement,
                        Obligation::owner,
                        owed -> owed.due().orElseThrow().toString(),
                        owed -> owed.about().orElseThrow())
                .containsExactly(
                        tuple("scheduled-date", "C7", Role.PRODUCTION, "2026-03-12T16:00:00Z", "2026-03-12"),
                        tuple("confirmation-date", "C8.1", Role.CS_AGENT, "2026-03-14T16:00:00Z", "2026-03-14"));
        GoodsScenarios.made(scenario, "5000 kg")
                .when(by(SampleActors.AGENT).does(new ReportCompletion()))
                .thenAccepted();
    }

    @Test
    @Tag("C10")
    @DisplayName("they are listed once production is ordered, before it is released")
    void overdueOnceOrdered() {
        ContractScenario scenario =
                given(aCustomerOf(Tier.B)).comesTo(ProductionState.ISSUED).at("2026-03-15", "00:01");
        assertThat(overdue(scenario))
                .extracting(Obligation::code)
                .containsExactly("scheduled-date", "confirmation-date");
    }

    @Test
    @Tag("C9")
    @DisplayName("before production is ordered, neither is listed")
    void notYetOrdered() {
        ContractScenario scenario =
                given(aCustomerOf(Tier.B)).comesTo(AgreementState.RETURNED).at("2026-03-20", "09:00");
        assertThat(overdue(scenario)).isEmpty();
    }

    @Test
    @Tag("C12")
    @DisplayName("after completion, only the company's promise to the customer is left, until the goods leave")
    void overdueAfterCompletion() {
        ContractScenario scenario =
                given(aCustomerOf(Tier.A)).comesTo(ProductionState.COMPLETED).at("2026-03-20", "09:00");
        assertThat(overdue(scenario))
                .extracting(Obligation::code, Obligation::owner)
                .containsExactly(tuple("confirmation-date", Role.CS_AGENT));
        scenario.comesTo(DeliveryState.BRIEFED);
        assertThat(overdue(scenario)).hasSize(1);
        scenario.comesTo(DeliveryState.LEFT);
        assertThat(overdue(scenario)).isEmpty();
    }

    @Test
    @Tag("X8")
    @DisplayName("a cancellation ends both promises")
    void cancelled() {
        ContractScenario scenario = scheduledForTheTwelfth().at("2026-03-20", "09:00");
        assertThat(overdue(scenario)).hasSize(2);
        scenario.when(by(SampleActors.SUPERVISOR).does(new CancelOrder("no longer wanted", CancellationCause.CUSTOMER)))
                .thenAccepted();
        assertThat(overdue(scenario)).isEmpty();
    }
}
