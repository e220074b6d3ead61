package io.orderkit.processtests.contractgoods;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.form.SupervisionItem;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.production.inspection.ReportCompletion;
import io.orderkit.domain.contract.production.making.RecordSupervision;
import io.orderkit.domain.contract.production.making.SupervisionRecorded;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Obligation;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C11")
@DisplayName("C11: the CS assistant supervises by the instructions on the confirmation")
class SupervisionTest {
    private static final String MOISTURE = "moisture of the first reel";

    private static RecordSupervision recorded(String instruction) {
        return new RecordSupervision(instruction, "7.4 %", Optional.empty());
    }

    private static List<Obligation> due(ContractScenario scenario) {
        return scenario.view().obligations().stream()
                .filter(owed -> owed.code().equals("supervision"))
                .toList();
    }

    @Test
    @Tag("X3")
    @DisplayName("what is to be checked is promised by the end of its day, and is overdue after it; it blocks nothing")
    void overdue() {
        ContractScenario scenario = GoodsScenarios.released(Tier.B);
        Obligation promise = due(scenario).get(0);
        assertThat(promise.owner()).isEqualTo(Role.CS_ASSISTANT);
        assertThat(promise.about()).contains(MOISTURE);
        assertThat(promise.due()).contains(Instant.parse("2026-03-12T16:00:00Z"));
        scenario.at("2026-03-12", "23:59");
        assertThat(due(scenario))
                .noneMatch(owed -> owed.isOverdue(scenario.moment().now()));
        scenario.at("2026-03-13", "00:01");
        assertThat(due(scenario))
                .allMatch(owed -> owed.isOverdue(scenario.moment().now()));
        GoodsScenarios.made(scenario, "5000 kg")
                .when(by(SampleActors.AGENT).does(new ReportCompletion()))
                .thenAccepted();
    }

    @Test
    @DisplayName(
            "the assistant records each, with the finding; nobody else does, and only what the confirmation asks for")
    void recordsEach() {
        ContractScenario scenario = GoodsScenarios.released(Tier.B)
                .when(by(SampleActors.AGENT).does(recorded(MOISTURE)))
                .thenRefused("not-permitted")
                .when(by(SampleActors.ASSISTANT).does(recorded("colour")))
                .thenRefused("supervision-unknown")
                .when(by(SampleActors.ASSISTANT).does(recorded(MOISTURE)))
                .thenAccepted();
        assertThat(due(scenario)).isEmpty();
        assertThat(scenario.events(SupervisionRecorded.class).get(0).observed()).isEqualTo("7.4 %");
    }

    @Test
    @Tag("X4")
    @DisplayName("where the confirmation asks for none, nothing is to be recorded")
    void noneAskedFor() {
        given(aCustomerOf(Tier.B))
                .by(Channel.FAX, SampleOrder.complete().withSupervision(List.of()))
                .comesTo(ProductionState.RELEASED)
                .when(by(SampleActors.ASSISTANT).does(recorded(MOISTURE)))
                .thenRefused("supervision-not-instructed");
    }

    @Test
    @DisplayName("the same check on two days is two checks: the first that is open is the one recorded")
    void sameWords() {
        SupervisionItem second = new SupervisionItem(MOISTURE, LocalDate.of(2026, 3, 14));
        ContractScenario scenario = given(aCustomerOf(Tier.B))
                .by(Channel.FAX, SampleOrder.complete().with(content -> content.addSupervision(second)))
                .comesTo(ProductionState.RELEASED);
        assertThat(due(scenario)).hasSize(2);
        scenario.when(by(SampleActors.ASSISTANT).does(recorded(MOISTURE))).thenAccepted();
        assertThat(due(scenario))
                .singleElement()
                .satisfies(owed -> assertThat(owed.due()).contains(Instant.parse("2026-03-14T16:00:00Z")));
        scenario.when(by(SampleActors.ASSISTANT).does(recorded(MOISTURE))).thenAccepted();
        assertThat(due(scenario)).isEmpty();
    }

    @Test
    @DisplayName("a problem that they find is reported to CS; where there is none nobody is told")
    void problem() {
        ContractScenario scenario =
                GoodsScenarios.released(Tier.B).when(by(SampleActors.ASSISTANT).does(recorded(MOISTURE)));
        assertThat(scenario.communications("supervision-problem")).isEmpty();
        scenario.when(by(SampleActors.ASSISTANT)
                        .does(new RecordSupervision(MOISTURE, "9.1 %", Optional.of("too damp for the press"))))
                .thenAccepted()
                .thenTold("supervision-problem", Role.CS_AGENT);
    }

    @Test
    @DisplayName("what was not checked stays listed, and can be made up for, until the goods leave")
    void untilTheGoodsLeave() {
        ContractScenario scenario = GoodsScenarios.made(GoodsScenarios.released(Tier.A), "5000 kg")
                .when(by(SampleActors.AGENT).does(new ReportCompletion()))
                .thenAt(ProductionState.COMPLETED);
        assertThat(due(scenario)).hasSize(1);
        scenario.comesTo(DeliveryState.BRIEFED);
        assertThat(due(scenario)).hasSize(1);
        scenario.when(by(SampleActors.ASSISTANT).does(recorded(MOISTURE))).thenAccepted();
        assertThat(due(scenario)).isEmpty();
        scenario.comesTo(DeliveryState.LEFT)
                .when(by(SampleActors.ASSISTANT).does(recorded(MOISTURE)))
                .thenRefused("wrong-position");
    }
}
