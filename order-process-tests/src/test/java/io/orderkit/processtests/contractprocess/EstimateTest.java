package io.orderkit.processtests.contractprocess;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.SALESPERSON;
import static io.orderkit.testkit.scenario.SampleActors.TECHNICAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.confirmation.entry.EnterConfirmation;
import io.orderkit.domain.contract.feasibility.AnswerFeasibility;
import io.orderkit.domain.contract.feasibility.CustomerChoice;
import io.orderkit.domain.contract.feasibility.RecordCustomerChoice;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.EstimateGiven;
import io.orderkit.domain.contract.intake.GiveEstimate;
import io.orderkit.domain.contract.intake.ReplyPromise;
import io.orderkit.domain.contract.intake.ReplyPromise.About;
import io.orderkit.domain.contract.intake.ReplyPromise.ToldTo;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.pricing.CheckPrices;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.testkit.scenario.ContractScenario;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("C4")
@DisplayName("C4: CS says by when the confirmation, or an answer, will be there")
class EstimateTest {
    private static final Instant TOMORROW_NOON = Instant.parse("2026-03-03T04:00:00Z");

    private static GiveEstimate estimate(ToldTo toldTo, About about) {
        return new GiveEstimate(new ReplyPromise(toldTo, about, TOMORROW_NOON), Optional.empty());
    }

    private static ContractScenario inClarification() {
        return given(aCustomerOf(Tier.B)).comesTo(AgreementState.CLARIFYING);
    }

    @ParameterizedTest(name = "to the {0}")
    @EnumSource(ToldTo.class)
    @DisplayName("to the customer or to the salesperson: which one is kept, with the quotation when one was asked for")
    void whoWasTold(ToldTo toldTo) {
        ReplyPromise promise = new ReplyPromise(toldTo, About.CONFIRMATION, TOMORROW_NOON);
        Optional<DocumentReference> quotation = Optional.of(new DocumentReference("quotation-1"));
        ContractScenario scenario = inClarification()
                .when(by(SALESPERSON).does(new GiveEstimate(promise, quotation)))
                .thenRefused("not-permitted")
                .when(by(AGENT).does(new GiveEstimate(promise, quotation)))
                .thenAccepted();
        assertThat(scenario.events(EstimateGiven.class)).containsExactly(new EstimateGiven(promise, quotation));
    }

    @Test
    @Tag("X3")
    @DisplayName("it is a promise with a due time; overdue it is listed and blocks nothing")
    void overdue() {
        ContractScenario scenario = inClarification()
                .when(by(AGENT).does(estimate(ToldTo.CUSTOMER, About.CONFIRMATION)))
                .thenOwed("reply")
                .on("2026-03-05");
        Obligation reply = scenario.view().obligations().get(0);
        assertThat(reply.kind()).isEqualTo(Obligation.Kind.PROMISE);
        assertThat(reply.due()).contains(TOMORROW_NOON);
        assertThat(reply.isOverdue(scenario.moment().now())).isTrue();
        scenario.comesTo(AgreementState.SENT).thenOwed("reply", "deposit");
    }

    @Test
    @DisplayName("it is kept when the confirmation is with the customer")
    void kept() {
        inClarification()
                .when(by(AGENT).does(estimate(ToldTo.CUSTOMER, About.CONFIRMATION)))
                .comesTo(AgreementState.AWAITING_RETURN)
                .thenOwed("deposit");
    }

    @Test
    @DisplayName("an answer that was promised is owed until the open questions are answered")
    void answers() {
        given(aCustomerOf(Tier.B).planned("6.00 CNY/kg"))
                .comesTo(AgreementState.PRICE_QUERY)
                .when(by(AGENT).does(estimate(ToldTo.SALESPERSON, About.ANSWERS)))
                .thenOwed("reply")
                .comesTo(AgreementState.PRICED)
                .thenOwed();
    }

    @Test
    @Tag("C6")
    @DisplayName("so is one about another formula, until the customer has decided")
    void answerOfTheTechnicalDepartment() {
        given(aCustomerOf(Tier.B))
                .comesTo(AgreementState.PRICED)
                .when(by(TECHNICAL).does(new AnswerFeasibility(true, true, SamplePapers.signed("2026-03-02"))))
                .thenAt(AgreementState.CUSTOMER_DECIDING)
                .when(by(AGENT).does(estimate(ToldTo.CUSTOMER, About.ANSWERS)))
                .thenOwed("reply")
                .when(by(SALESPERSON)
                        .does(new RecordCustomerChoice(CustomerChoice.ACCEPTS_NEW_FORMULA, SamplePapers.VERBAL)))
                .thenOwed();
    }

    @Test
    @DisplayName("a time that is past is no promise")
    void past() {
        inClarification()
                .on("2026-03-04")
                .when(by(AGENT).does(estimate(ToldTo.CUSTOMER, About.CONFIRMATION)))
                .thenRefused("reply-by-past");
    }

    @Test
    @Tag("C8")
    @DisplayName("it precedes C8, not C5: without it the confirmation is not entered, and all before it goes on")
    void precedesTheConfirmation() {
        given(aCustomerOf(Tier.B))
                .comesTo(AgreementState.SCHEDULED)
                .when(by(AGENT).does(new EnterConfirmation(Optional.empty())))
                .thenRefused("estimate-missing")
                .when(by(AGENT).does(estimate(ToldTo.CUSTOMER, About.CONFIRMATION)))
                .when(by(AGENT).does(new EnterConfirmation(Optional.empty())))
                .thenAccepted();
    }

    @Test
    @Tag("X8")
    @DisplayName("what was kept is not promised again by a change; what is promised after it is")
    void keptOnce() {
        OrderContent otherContact = OrderContent.empty().withContact(Personal.of("555-0199"));
        inClarification()
                .when(by(AGENT).does(estimate(ToldTo.CUSTOMER, About.CONFIRMATION)))
                .comesTo(AgreementState.CHECKED)
                .when(by(AGENT).does(new ChangeOrder(otherContact, "moved")))
                .thenOwed("reply", "deposit")
                .comesTo(AgreementState.AWAITING_RETURN)
                .thenOwed("deposit")
                .when(by(AGENT).does(new ChangeOrder(OrderContent.empty().withUrgency(Urgency.URGENT), "soon")))
                .thenOwed("deposit")
                .when(by(AGENT).does(estimate(ToldTo.CUSTOMER, About.CONFIRMATION)))
                .thenOwed("reply", "deposit")
                .comesTo(AgreementState.AWAITING_RETURN)
                .thenOwed("deposit");
    }

    @Test
    @Tag("X8")
    @Tag("C5")
    @DisplayName("an answer that was given is not owed again when a changed order raises another question")
    void answeredOnce() {
        given(aCustomerOf(Tier.B).planned("6.00 CNY/kg"))
                .comesTo(AgreementState.PRICE_QUERY)
                .when(by(AGENT).does(estimate(ToldTo.CUSTOMER, About.ANSWERS)))
                .when(by(AGENT).does(new ChangeOrder(OrderContent.empty().withUrgency(Urgency.URGENT), "soon")))
                .thenAt(AgreementState.PRICE_QUERY)
                .thenOwed("reply")
                .comesTo(AgreementState.PRICED)
                .when(by(AGENT)
                        .does(new ChangeOrder(
                                OrderContent.empty()
                                        .with(it -> it.addLines(new OrderLine.Builder()
                                                .number(1)
                                                .unitPrice(UnitPrice.parse("6.50 CNY/kg"))
                                                .build())),
                                "a better paper")))
                .when(by(AGENT).does(new CheckPrices()))
                .thenAt(AgreementState.PRICE_QUERY)
                .thenOwed();
    }
}
