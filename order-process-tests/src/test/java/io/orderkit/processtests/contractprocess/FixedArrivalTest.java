package io.orderkit.processtests.contractprocess;

import static io.orderkit.processtests.contractprocess.SamplePapers.signed;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.OTHER_SALESPERSON;
import static io.orderkit.testkit.scenario.SampleActors.PRODUCTION;
import static io.orderkit.testkit.scenario.SampleActors.SALESPERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.confirmation.CheckPrint;
import io.orderkit.domain.contract.confirmation.ConfirmReception;
import io.orderkit.domain.contract.confirmation.SendConfirmation;
import io.orderkit.domain.contract.confirmation.entry.EnterConfirmation;
import io.orderkit.domain.contract.confirmation.offer.RecordArrivalAnswer;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Tier;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C8")
@DisplayName("C8: an arrival that the order marks as fixed")
class FixedArrivalTest {
    private static final SendConfirmation SEND = new SendConfirmation();

    /** Returns a scenario in which the goods are finished on 12 March and the customer has fixed the arrival. */
    private static ContractScenario fixedOn(String day) {
        return fixedOn(day, new EnterConfirmation(Optional.empty()));
    }

    private static ContractScenario fixedOn(String day, EnterConfirmation entered) {
        OrderContent content =
                SampleOrder.complete().withArrivalDate(LocalDate.parse(day)).withFixedArrival(true);
        return given(aCustomerOf(Tier.B))
                .on("2026-03-02")
                .by(Channel.FAX, content)
                .comesBefore(EnterConfirmation.class)
                .when(by(AGENT).does(entered))
                .comesTo(AgreementState.REGISTERED)
                .when(by(AGENT).does(new CheckPrint(List.of())))
                .thenAt(AgreementState.CHECKED);
    }

    private static RecordArrivalAnswer answer(boolean agreed) {
        return new RecordArrivalAnswer(agreed, Personal.of("buyer"), LocalDate.of(2026, 3, 2));
    }

    @Test
    @DisplayName("stops the sending while a later one is offered, until the customer has agreed")
    void agreed() {
        ContractScenario scenario =
                fixedOn("2026-03-10").when(by(AGENT).does(SEND)).thenRefused("fixed-arrival-open");
        assertThat(scenario.refusals().get(0).attributes())
                .containsEntry("fixed", "2026-03-10")
                .containsEntry("offered", "2026-03-12");
        scenario.when(by(OTHER_SALESPERSON).does(answer(true)))
                .thenRefused("not-permitted")
                .when(by(SALESPERSON).does(answer(false)))
                .thenAccepted()
                .when(by(AGENT).does(SEND))
                .thenRefused("fixed-arrival-open")
                .when(by(AGENT).does(answer(true)))
                .thenAccepted()
                .when(by(AGENT).does(answer(true)))
                .thenRefused("no-arrival-to-ask")
                .when(by(AGENT).does(SEND))
                .thenAt(AgreementState.SENT);
    }

    @Test
    @DisplayName("stops nothing where what is offered is no later")
    void inTime() {
        fixedOn("2026-03-12")
                .when(by(AGENT).does(answer(true)))
                .thenRefused("no-arrival-to-ask")
                .when(by(AGENT).does(SEND))
                .thenAccepted();
    }

    @Test
    @DisplayName("an offer that CS names is looked at too")
    void namedOffer() {
        fixedOn("2026-04-15", new EnterConfirmation(Optional.empty(), Optional.of(LocalDate.of(2026, 4, 16))))
                .when(by(AGENT).does(SEND))
                .thenRefused("fixed-arrival-open");
    }

    @Test
    @DisplayName("one that is not fixed is the customer's wish, and their signature accepts the offer")
    void wished() {
        given(aCustomerOf(Tier.B))
                .on("2026-03-02")
                .by(Channel.FAX, SampleOrder.complete().withArrivalDate(LocalDate.of(2026, 3, 4)))
                .comesTo(AgreementState.SENT);
    }

    @Test
    @DisplayName("the answer is to one offer: dated again by production the customer is asked again")
    void anotherOffer() {
        fixedOn("2026-03-10")
                .when(by(AGENT).does(answer(true)))
                .when(by(PRODUCTION)
                        .does(SamplePapers.instruction("2026-03-09", "2026-03-20", "5000 kg", signed("2026-03-02"))))
                .thenAt(AgreementState.SCHEDULED)
                .when(by(AGENT).does(answer(true)))
                .thenAccepted()
                .comesTo(AgreementState.SENT);
    }

    @Test
    @Tag("X8")
    @DisplayName("a change of the fixed day asks again")
    void changed() {
        OrderContent earlier = OrderContent.empty().withArrivalDate(LocalDate.of(2026, 3, 9));
        fixedOn("2026-03-10")
                .when(by(AGENT).does(answer(true)))
                .when(by(AGENT).does(new ChangeOrder(earlier, "the ship leaves earlier")))
                .when(by(AGENT).does(new EnterConfirmation(Optional.empty())))
                .comesTo(AgreementState.REGISTERED)
                .when(by(AGENT).does(new CheckPrint(List.of())))
                .when(by(AGENT).does(SEND))
                .thenRefused("fixed-arrival-open");
    }

    @Test
    @DisplayName("of a version that went out once nobody asks again")
    void sentOnce() {
        fixedOn("2026-03-10")
                .when(by(AGENT).does(answer(true)))
                .when(by(AGENT).does(SEND))
                .when(by(AGENT).does(new ConfirmReception(false)))
                .thenAt(AgreementState.CHECKED)
                .when(by(AGENT).does(SEND))
                .thenAccepted();
    }

    @Test
    @Tag("X11")
    @DisplayName("the answer has a name and is not of a day to come, but for a day between zones")
    void whoAndWhen() {
        fixedOn("2026-03-10")
                .when(by(AGENT).does(new RecordArrivalAnswer(true, Personal.of(" "), LocalDate.of(2026, 3, 4))))
                .thenRefused("arrival-answer-without-name", "arrival-answer-in-the-future")
                .when(by(AGENT).does(new RecordArrivalAnswer(true, Personal.of("buyer"), LocalDate.of(2026, 3, 3))))
                .thenAccepted();
    }
}
