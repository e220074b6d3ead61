package io.orderkit.processtests.contractprocess;

import static io.orderkit.processtests.contractprocess.SamplePapers.VERBAL;
import static io.orderkit.processtests.contractprocess.SamplePapers.instruction;
import static io.orderkit.processtests.contractprocess.SamplePapers.signed;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.PRODUCTION;
import static io.orderkit.testkit.scenario.SampleActors.TECHNICAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.confirmation.entry.EnterConfirmation;
import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.feasibility.Instruction;
import io.orderkit.domain.contract.feasibility.NoteVerbally;
import io.orderkit.domain.contract.feasibility.Reserve;
import io.orderkit.domain.contract.feasibility.StateReserve;
import io.orderkit.domain.contract.feasibility.WriteInstruction;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleOrder;
import io.orderkit.testkit.scenario.SettablePolicies;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("C7")
@DisplayName("C7: production writes its instruction")
class InstructionTest {
    private static final Statement PAPER = signed("2026-03-02");

    private static ContractScenario reserved() {
        return given(aCustomerOf(Tier.B)).comesBefore(WriteInstruction.class);
    }

    @Test
    @DisplayName("production date, quantity, and the scheduled date on which the goods are finished")
    void written() {
        ContractScenario scenario = reserved()
                .when(by(PRODUCTION).does(instruction("2026-03-07", "2026-03-12", "5000 kg", PAPER)))
                .thenAt(AgreementState.SCHEDULED);
        Instruction instruction = Feasibility.of(scenario.order()).instruction().orElseThrow();
        assertThat(instruction.productionDate()).isEqualTo(LocalDate.of(2026, 3, 7));
        assertThat(instruction.scheduledDate()).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(instruction.quantities()).containsExactly(new LineQuantity(1, Quantity.parse("5000 kg")));
        assertThat(instruction.statement()).isEqualTo(PAPER);
    }

    @Test
    @DisplayName("what is only said does not count")
    void verbal() {
        reserved()
                .when(by(AGENT).does(new NoteVerbally(Personal.of("planner"), "done by the twelfth")))
                .thenAccepted()
                .when(by(PRODUCTION).does(instruction("2026-03-07", "2026-03-12", "5000 kg", VERBAL)))
                .thenRefused("instruction-writing-missing")
                .thenAt(AgreementState.FEASIBLE);
    }

    @Test
    @Tag("X1")
    @DisplayName("every fault at once: past, finished before it is begun, the wrong quantity, not in writing")
    void everyFault() {
        reserved()
                .when(by(PRODUCTION).does(instruction("2026-03-05", "2026-03-01", "4000 kg", VERBAL)))
                .thenRefused(
                        "instruction-writing-missing",
                        "scheduled-before-production",
                        "scheduled-date-in-the-past",
                        "quantity-not-instructed");
    }

    @ParameterizedTest(name = "{0} is accepted: {1}")
    @CsvSource({"4750 kg, true", "5250 kg, true", "4749.999999 kg, false", "5250.000001 kg, false", "5 t, false"})
    @DisplayName("the quantity lies within the tolerance, bounds included, in the order's unit")
    void tolerance(String quantity, boolean accepted) {
        ContractScenario scenario =
                reserved().when(by(PRODUCTION).does(instruction("2026-03-07", "2026-03-12", quantity, PAPER)));
        if (accepted) {
            scenario.thenAccepted();
        } else {
            scenario.thenRefused("quantity-not-instructed");
        }
    }

    @Test
    @Tag("X4")
    @DisplayName("where rules let a line through that says no quantity, none is right until the order says one")
    void noQuantity() {
        OrderContent content =
                SampleOrder.complete().withLines(List.of(SampleOrder.line().withQuantity(Optional.empty())));
        given(aCustomerOf(Tier.B), SettablePolicies.likeTheHandbook().requiring(Set.of(FormField.CONTACT)))
                .by(Channel.FAX, content)
                .comesTo(AgreementState.FEASIBLE)
                .when(by(TECHNICAL)
                        .does(new StateReserve(new Reserve(Reserve.Standing.RESERVED, Optional.empty()), PAPER)))
                .when(by(PRODUCTION).does(instruction("2026-03-07", "2026-03-12", "5000 kg", PAPER)))
                .thenRefused("quantity-unknown");
    }

    private static WriteInstruction split(String one, String other) {
        return new WriteInstruction(
                LocalDate.of(2026, 3, 7),
                LocalDate.of(2026, 3, 12),
                List.of(new LineQuantity(1, Quantity.parse(one)), new LineQuantity(1, Quantity.parse(other))),
                PAPER);
    }

    @Test
    @DisplayName("the quantities of a line count together: no more is made than was ordered, within the tolerance")
    void twoQuantities() {
        reserved()
                .when(by(PRODUCTION).does(split("5000 kg", "5000 kg")))
                .thenRefused("quantity-not-instructed")
                .when(by(PRODUCTION).does(split("5000 kg", "251 kg")))
                .thenRefused("quantity-not-instructed")
                .when(by(PRODUCTION).does(split("2500 kg", "1 t")))
                .thenRefused("quantity-not-instructed")
                .when(by(PRODUCTION).does(split("2500 kg", "2500 kg")))
                .thenAccepted();
    }

    @Test
    @DisplayName("a scheduled date of today is not past, in the company's zone, a minute before midnight too")
    void today() {
        WriteInstruction today = instruction("2026-03-02", "2026-03-02", "5000 kg", PAPER);
        reserved().at("2026-03-02", "23:59").when(by(PRODUCTION).does(today)).thenAccepted();
        reserved()
                .at("2026-03-03", "00:00")
                .when(by(PRODUCTION).does(today))
                .thenRefused("scheduled-date-in-the-past", "production-date-in-the-past");
    }

    @Test
    @Tag("X8")
    @Tag("C8")
    @DisplayName("is for what was ordered then: a new urgency is instructed again before the confirmation is entered")
    void changed() {
        given(aCustomerOf(Tier.B))
                .comesBefore(EnterConfirmation.class)
                .when(by(AGENT).does(new ChangeOrder(OrderContent.empty().withUrgency(Urgency.URGENT), "hurry")))
                .thenAt(AgreementState.FEASIBLE)
                .when(by(AGENT).does(new EnterConfirmation(Optional.empty())))
                .thenRefused("wrong-position", "instruction-lapsed");
    }
}
