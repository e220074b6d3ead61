package io.orderkit.processtests.contractprocess;

import static io.orderkit.processtests.contractprocess.SamplePapers.signed;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.PRODUCTION;
import static io.orderkit.testkit.scenario.SampleActors.SALESPERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.confirmation.entry.EnterConfirmation;
import io.orderkit.domain.contract.feasibility.TermObjection;
import io.orderkit.domain.contract.feasibility.WriteInstruction;
import io.orderkit.domain.contract.feasibility.objection.AnswerObjection;
import io.orderkit.domain.contract.feasibility.objection.ObjectionAnswer;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.order.Intent;
import io.orderkit.testkit.scenario.ContractScenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C7")
@DisplayName("C7: production objects to a term")
class ObjectionTest {
    private static final FormItem PACKAGING = FormItem.of(FormField.PACKAGING, 1);
    private static final FormItem ARRIVAL = FormItem.of(FormField.ARRIVAL_DATE);
    private static final EnterConfirmation ENTER = new EnterConfirmation(Optional.empty());

    private static WriteInstruction instruction(TermObjection... objections) {
        return new WriteInstruction(
                LocalDate.of(2026, 3, 7),
                LocalDate.of(2026, 3, 12),
                List.of(new LineQuantity(1, Quantity.parse("5000 kg"))),
                signed("2026-03-02"),
                List.of(objections));
    }

    private static TermObjection noPallets() {
        return new TermObjection(PACKAGING, "no pallets of that size");
    }

    private static ContractScenario objected() {
        return given(aCustomerOf(Tier.B))
                .comesBefore(WriteInstruction.class)
                .when(by(PRODUCTION)
                        .does(instruction(noPallets(), new TermObjection(ARRIVAL, "the road is closed until May"))))
                .thenAt(AgreementState.SCHEDULED);
    }

    private static ObjectionAnswer answer(FormItem item) {
        return new ObjectionAnswer(item, "smaller ones will do");
    }

    @Test
    @DisplayName("an objection goes back to CS with its reason, and blocks the confirmation term by term")
    void blocks() {
        ContractScenario scenario = objected()
                .thenTold("term-objected", Role.CS_AGENT)
                .when(by(AGENT).does(ENTER))
                .thenRefused("estimate-missing", "term-objected", "term-objected");
        assertThat(scenario.communications("term-objected"))
                .extracting(Intent.Communication::about)
                .containsExactly(Map.of(
                        "packaging-1", "no pallets of that size", "arrival-date", "the road is closed until May"));
        assertThat(scenario.refusals())
                .filteredOn(refusal -> refusal.code().equals("term-objected"))
                .extracting(refusal -> refusal.attributes().get("reason"))
                .containsExactly("no pallets of that size", "the road is closed until May");
    }

    @Test
    @DisplayName("the answer of CS is told to production and alone settles nothing")
    void answeredOnly() {
        objected()
                .when(by(SALESPERSON).does(new AnswerObjection(List.of(answer(PACKAGING)), Set.of(ARRIVAL))))
                .thenRefused("not-permitted")
                .when(by(AGENT).does(new AnswerObjection(List.of(answer(PACKAGING)), Set.of(ARRIVAL))))
                .thenAccepted()
                .thenTold("objections-answered", Role.PRODUCTION)
                .thenAt(AgreementState.SCHEDULED)
                .when(by(AGENT).does(ENTER))
                .thenRefused("estimate-missing", "term-objected", "term-objected")
                .when(by(AGENT).does(new AnswerObjection(List.of(answer(ARRIVAL)), Set.of())))
                .thenAccepted()
                .when(by(AGENT).does(new AnswerObjection(List.of(answer(ARRIVAL)), Set.of())))
                .thenRefused("no-objection-open", "objection-not-open");
    }

    @Test
    @DisplayName("production writes again without the objection, and the confirmation can be entered")
    void writtenAgain() {
        objected()
                .when(by(PRODUCTION).does(instruction()))
                .thenAt(AgreementState.SCHEDULED)
                .comesTo(AgreementState.REGISTERED);
    }

    @Test
    @Tag("X8")
    @DisplayName("an instruction that a change has made void objects to nothing")
    void changed() {
        objected()
                .when(by(AGENT).does(new ChangeOrder(OrderContent.empty().withUrgency(Urgency.URGENT), "hurry")))
                .thenAt(AgreementState.FEASIBLE)
                .when(by(AGENT).does(ENTER))
                .thenRefused("wrong-position", "estimate-missing", "instruction-lapsed");
    }

    @Test
    @DisplayName("every objection is answered in words or named as left open, and nothing else is")
    void everyObjection() {
        objected()
                .when(by(AGENT)
                        .does(new AnswerObjection(
                                List.of(new ObjectionAnswer(PACKAGING, " ")), Set.of(FormItem.of(FormField.CONTACT)))))
                .thenRefused("objection-unanswered", "objection-unanswered", "objection-not-open");
    }

    @Test
    @DisplayName("an objection has a reason and is about an item of this order")
    void founded() {
        given(aCustomerOf(Tier.B))
                .comesBefore(WriteInstruction.class)
                .when(by(PRODUCTION)
                        .does(instruction(
                                new TermObjection(PACKAGING, " "),
                                new TermObjection(FormItem.of(FormField.PACKAGING, 7), "no such paper"))))
                .thenRefused("objection-without-reason", "objection-to-nothing");
    }

    @Test
    @Tag("C8")
    @DisplayName("what is registered or checked already is written again too, and is then entered as another version")
    void beforeTheSending() {
        for (AgreementState state : List.of(AgreementState.REGISTERED, AgreementState.CHECKED)) {
            given(aCustomerOf(Tier.B))
                    .comesTo(state)
                    .when(by(PRODUCTION).does(instruction(noPallets())))
                    .thenAt(AgreementState.SCHEDULED)
                    .when(by(AGENT).does(ENTER))
                    .thenRefused("term-objected")
                    .when(by(PRODUCTION).does(instruction()))
                    .comesTo(AgreementState.CHECKED);
        }
    }

    @Test
    @DisplayName("not while the ERP has it, nor while it is on its way")
    void notOnItsWay() {
        given(aCustomerOf(Tier.B))
                .comesTo(AgreementState.REGISTRATION_PENDING)
                .when(by(PRODUCTION).does(instruction()))
                .thenRefused("wrong-position")
                .comesTo(AgreementState.SENT)
                .when(by(PRODUCTION).does(instruction()))
                .thenRefused("wrong-position");
    }

    @Test
    @DisplayName("neither date lies in the past")
    void past() {
        given(aCustomerOf(Tier.B))
                .comesBefore(WriteInstruction.class)
                .at("2026-03-08", "00:00")
                .when(by(PRODUCTION).does(instruction()))
                .thenRefused("production-date-in-the-past")
                .at("2026-03-13", "00:00")
                .when(by(PRODUCTION).does(instruction()))
                .thenRefused("production-date-in-the-past", "scheduled-date-in-the-past");
    }
}
