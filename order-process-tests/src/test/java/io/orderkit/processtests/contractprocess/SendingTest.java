package io.orderkit.processtests.contractprocess;

import static io.orderkit.processtests.contractprocess.SamplePapers.returned;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.SALESPERSON;
import static io.orderkit.testkit.scenario.SampleActors.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.confirmation.ConfirmReception;
import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationSending;
import io.orderkit.domain.contract.confirmation.ReturnFinding;
import io.orderkit.domain.contract.confirmation.SendConfirmation;
import io.orderkit.domain.contract.confirmation.returned.CheckReturn;
import io.orderkit.domain.contract.confirmation.sending.CorrectSending;
import io.orderkit.domain.contract.confirmation.sending.SendingCorrected;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.testkit.scenario.ContractScenario;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Tests of how the confirmation is sent to the customer. In all of these tests, the confirmation is sent on Monday 2
 * March 2026. Production begins on 7 March, and the scheduled date is 12 March.
 */
@Tag("C8")
@DisplayName("C8: the confirmation is sent, and once more where it was illegible or lost")
class SendingTest {
    private static final SendConfirmation SEND = new SendConfirmation();
    private static final CheckReturn CLEAR = new CheckReturn(List.of());

    private static ContractScenario at(AgreementState state) {
        return given(aCustomerOf(Tier.A)).on("2026-03-02").comesTo(state);
    }

    private static Optional<HappenedOn> on(String day) {
        return Optional.of(HappenedOn.on(LocalDate.parse(day)));
    }

    private static ConfirmReception legible(int sending, boolean legible) {
        return new ConfirmReception(legible, Optional.of(sending));
    }

    private static CorrectSending corrected(int sending, Optional<HappenedOn> sent, Optional<Boolean> legible) {
        return new CorrectSending(sending, sent, legible, "the fax journal says otherwise");
    }

    private static List<ConfirmationSending> sendings(ContractScenario scenario) {
        return Confirmation.of(scenario.order()).sendings();
    }

    @Nested
    @DisplayName("again")
    class Again {
        @Test
        @Tag("C9.3")
        @DisplayName("while the return is awaited, for the customer lost it: no new version, and day 0 stays")
        void lost() {
            ContractScenario scenario = at(AgreementState.AWAITING_RETURN)
                    .on("2026-03-05")
                    .when(by(AGENT).does(SEND))
                    .thenAt(AgreementState.AWAITING_RETURN)
                    .when(by(AGENT).does(new ConfirmReception(true)))
                    .thenAt(AgreementState.AWAITING_RETURN)
                    .thenDaysLateAre(3);
            assertThat(Confirmation.of(scenario.order()).version()).isEqualTo(1);
            assertThat(sendings(scenario)).hasSize(2).allMatch(ConfirmationSending::legible);
            scenario.when(by(SALESPERSON).does(returned("2026-03-05")))
                    .when(by(AGENT).does(CLEAR))
                    .thenAt(AgreementState.RETURNED)
                    .on("2026-03-09")
                    .thenDaysLateAre(3);
        }

        @Test
        @Tag("C9.3")
        @DisplayName(
                "before the customer was reached: the first of two that is found legible is day 0, whichever was asked about first")
        void twoUnconfirmed() {
            ContractScenario scenario = at(AgreementState.SENT)
                    .on("2026-03-04")
                    .when(by(AGENT).does(SEND))
                    .thenAt(AgreementState.SENT)
                    .when(by(AGENT).does(new ConfirmReception(true)))
                    .thenAt(AgreementState.AWAITING_RETURN)
                    .thenDaysLateAre(0);
            scenario.when(by(AGENT).does(legible(1, true)))
                    .thenAt(AgreementState.AWAITING_RETURN)
                    .thenDaysLateAre(2);
        }

        @Test
        @DisplayName("one of two is illegible: the other is still open; both are, and it is sent again")
        void illegible() {
            at(AgreementState.SENT)
                    .when(by(AGENT).does(SEND))
                    .when(by(AGENT).does(legible(1, false)))
                    .thenAt(AgreementState.SENT)
                    .when(by(AGENT).does(legible(2, false)))
                    .thenAt(AgreementState.CHECKED)
                    .when(by(AGENT).does(SEND))
                    .thenAt(AgreementState.SENT)
                    .when(by(AGENT).does(legible(3, true)))
                    .thenAt(AgreementState.AWAITING_RETURN);
        }

        @Test
        @DisplayName("while a finding wants another paper")
        void forAnotherPaper() {
            ReturnFinding unclear = new ReturnFinding(ReturnFinding.Kind.UNCLEAR_SIGNATURE, "smudged");
            at(AgreementState.AWAITING_RETURN)
                    .when(by(SALESPERSON).does(returned("2026-03-02")))
                    .when(by(AGENT).does(SEND))
                    .thenRefused("wrong-position")
                    .when(by(AGENT).does(new CheckReturn(List.of(unclear))))
                    .when(by(SUPERVISOR).does(SEND))
                    .thenAt(AgreementState.RECONFIRMING);
        }

        @Test
        @DisplayName("of each sending there is one word, and none where nothing is open")
        void oneWordEach() {
            at(AgreementState.AWAITING_RETURN)
                    .when(by(AGENT).does(new ConfirmReception(true)))
                    .thenRefused("no-sending-unconfirmed")
                    .when(by(AGENT).does(SEND))
                    .when(by(AGENT).does(legible(1, false)))
                    .thenRefused("sending-not-open")
                    .when(by(SUPERVISOR).does(legible(2, false)))
                    .thenAt(AgreementState.AWAITING_RETURN);
        }
    }

    @Nested
    @DisplayName("a clear return")
    class ClearReturn {
        @Test
        @Tag("C9")
        @Tag("C9.3")
        @DisplayName("stands in for the call: day 0 is then the first sending that was not found illegible")
        void standsIn() {
            ContractScenario scenario = at(AgreementState.SENT)
                    .on("2026-03-03")
                    .when(by(AGENT).does(SEND))
                    .on("2026-03-04")
                    .when(by(AGENT).does(SEND))
                    .when(by(AGENT).does(legible(1, false)))
                    .when(by(SALESPERSON).does(returned("2026-03-04")))
                    .thenAt(AgreementState.RETURN_IN_CHECK)
                    .thenDaysLateAre(0)
                    .when(by(AGENT).does(CLEAR))
                    .thenAt(AgreementState.RETURNED)
                    .thenDaysLateAre(1)
                    .thenScheduledDateIs("2026-03-13");
            scenario.when(by(AGENT).does(new ConfirmReception(true)))
                    .thenRefused("wrong-position", "no-sending-unconfirmed");
        }

        @Test
        @DisplayName("an unclear one does not: CS still asks")
        void unclear() {
            ReturnFinding unclear = new ReturnFinding(ReturnFinding.Kind.UNCLEAR_SIGNATURE, "smudged");
            at(AgreementState.SENT)
                    .when(by(SALESPERSON).does(returned("2026-03-02")))
                    .when(by(AGENT).does(new CheckReturn(List.of(unclear))))
                    .thenAt(AgreementState.RECONFIRMING)
                    .when(by(AGENT).does(new ConfirmReception(true)))
                    .thenAt(AgreementState.RECONFIRMING);
        }
    }

    @Nested
    @DisplayName("not while a date on it is past")
    class DatePast {
        @Test
        @DisplayName("every date that is past is named")
        void past() {
            at(AgreementState.CHECKED)
                    .on("2026-03-08")
                    .when(by(AGENT).does(SEND))
                    .thenRefused("confirmation-date-past");
            at(AgreementState.CHECKED)
                    .on("2026-03-13")
                    .when(by(AGENT).does(SEND))
                    .thenRefused("confirmation-date-past", "confirmation-date-past", "confirmation-date-past");
        }

        @Test
        @Tag("C9.3")
        @DisplayName("by the dates as they have moved: a lost paper can always be sent again while the waiting goes on")
        void moved() {
            at(AgreementState.AWAITING_RETURN)
                    .on("2026-04-20")
                    .when(by(AGENT).does(SEND))
                    .thenAccepted();
        }
    }

    @Nested
    @Tag("X11")
    @DisplayName("entered later")
    class EnteredLater {
        @Test
        @Tag("C9.3")
        @DisplayName("sent on Friday and entered on Monday: day 0 is Friday")
        void friday() {
            given(aCustomerOf(Tier.A))
                    .on("2026-03-06")
                    .comesTo(AgreementState.CHECKED)
                    .on("2026-03-09")
                    .when(by(AGENT).does(new SendConfirmation(on("2026-03-06"))))
                    .when(by(AGENT).does(new ConfirmReception(true)))
                    .thenDaysLateAre(3);
        }

        @Test
        @DisplayName(
                "neither later than now nor before the confirmation was entered; further back only by the supervisor")
        void bounds() {
            ContractScenario scenario = at(AgreementState.CHECKED).on("2026-03-06");
            scenario.when(by(AGENT).does(new SendConfirmation(on("2026-03-08"))))
                    .thenRefused("happened-in-the-future")
                    .when(by(AGENT)
                            .does(new SendConfirmation(
                                    Optional.of(HappenedOn.at(LocalDate.of(2026, 3, 6), LocalTime.of(9, 1))))))
                    .thenRefused("happened-in-the-future")
                    .when(by(AGENT).does(new SendConfirmation(on("2026-02-28"))))
                    .thenRefused("happened-too-early", "late-entry-needs-supervisor")
                    .when(by(AGENT).does(new SendConfirmation(on("2026-03-02"))))
                    .thenRefused("late-entry-needs-supervisor")
                    .when(by(SUPERVISOR).does(new SendConfirmation(on("2026-03-02"))))
                    .thenAt(AgreementState.SENT);
        }
    }

    @Nested
    @Tag("X10")
    @DisplayName("a sending that was recorded wrong")
    class Corrected {
        @Test
        @Tag("C9.3")
        @DisplayName("is put right, the waiting days follow, and what was recorded stays readable")
        void day() {
            ContractScenario scenario = at(AgreementState.AWAITING_RETURN)
                    .on("2026-03-05")
                    .whenReviewed()
                    .thenDaysLateAre(3)
                    .when(by(AGENT).does(corrected(1, on("2026-03-04"), Optional.empty())))
                    .thenAt(AgreementState.AWAITING_RETURN)
                    .thenDaysLateAre(1)
                    .thenScheduledDateIs("2026-03-13");
            SendingCorrected event = scenario.events(SendingCorrected.class).get(0);
            assertThat(event.before().day()).isEqualTo("2026-03-02");
            assertThat(event.now().day()).isEqualTo("2026-03-04");
        }

        @Test
        @DisplayName("also the word that it was legible: without a legible one nothing is waited for")
        void word() {
            ContractScenario scenario = at(AgreementState.AWAITING_RETURN)
                    .on("2026-03-05")
                    .whenReviewed()
                    .when(by(SUPERVISOR).does(corrected(1, Optional.empty(), Optional.of(false))))
                    .thenAt(AgreementState.AWAITING_RETURN)
                    .thenDaysLateAre(0)
                    .when(by(AGENT).does(SEND))
                    .when(by(AGENT).does(new ConfirmReception(true)))
                    .on("2026-03-06")
                    .thenDaysLateAre(1);
            assertThat(sendings(scenario))
                    .extracting(ConfirmationSending::illegible)
                    .containsExactly(true, false);
        }

        @Test
        @Tag("X1")
        @DisplayName("names a sending that there is, says something else, and lies between the entry and the return")
        void refused() {
            at(AgreementState.SENT)
                    .on("2026-03-04")
                    .when(by(AGENT).does(corrected(2, on("2026-03-03"), Optional.empty())))
                    .thenRefused("sending-unknown")
                    .when(by(AGENT).does(corrected(1, Optional.empty(), Optional.empty())))
                    .thenRefused("sending-stands")
                    .when(by(AGENT).does(corrected(1, Optional.empty(), Optional.of(true))))
                    .thenRefused("sending-not-confirmed")
                    .when(by(AGENT).does(corrected(1, on("2026-02-28"), Optional.empty())))
                    .thenRefused("happened-too-early")
                    .when(by(AGENT).does(corrected(1, on("2026-03-06"), Optional.empty())))
                    .thenRefused("happened-in-the-future")
                    .when(by(SALESPERSON).does(returned("2026-03-02")))
                    .when(by(AGENT).does(corrected(1, on("2026-03-04"), Optional.empty())))
                    .thenRefused("sending-after-return");
        }
    }

    @Test
    @Tag("X2")
    @DisplayName("by CS and its supervisor, and by nobody else")
    void byWhom() {
        at(AgreementState.CHECKED)
                .when(by(SALESPERSON).does(SEND))
                .thenRefused("not-permitted")
                .when(by(SUPERVISOR).does(SEND))
                .when(by(SUPERVISOR).does(new ConfirmReception(true)))
                .thenAt(AgreementState.AWAITING_RETURN);
    }
}
