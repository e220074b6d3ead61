package io.orderkit.processtests.contractprocess;

import static io.orderkit.processtests.contractprocess.SamplePapers.everythingClear;
import static io.orderkit.processtests.contractprocess.SamplePapers.instruction;
import static io.orderkit.processtests.contractprocess.SamplePapers.issued;
import static io.orderkit.processtests.contractprocess.SamplePapers.returned;
import static io.orderkit.processtests.contractprocess.SamplePapers.signed;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.FINANCE;
import static io.orderkit.testkit.scenario.SampleActors.PRODUCTION;
import static io.orderkit.testkit.scenario.SampleActors.PRODUCTION_SUPERVISOR;
import static io.orderkit.testkit.scenario.SampleActors.SALESPERSON;
import static io.orderkit.testkit.scenario.SampleActors.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationSheet;
import io.orderkit.domain.contract.confirmation.ReturnFinding;
import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.confirmation.dates.DatesPostponed;
import io.orderkit.domain.contract.confirmation.returned.CheckReturn;
import io.orderkit.domain.contract.confirmation.returned.CorrectReturn;
import io.orderkit.domain.contract.confirmation.returned.ReconfirmFinding;
import io.orderkit.domain.contract.confirmation.returned.ReturnConfirmation;
import io.orderkit.domain.contract.feasibility.WriteInstruction;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.contract.production.release.ReleaseProduction;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.PostponementTerms;
import io.orderkit.domain.policy.PostponementTerms.Counting;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleOrder;
import io.orderkit.testkit.scenario.SettablePolicies;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Tests of the handbook's examples of waiting days. In all of these tests, production begins on 7 March, and the
 * scheduled date is 12 March. The customer receives a legible confirmation on Monday 2 March 2026. By default, the full
 * deposit arrives on 2 March.
 */
@Tag("C9.3")
@DisplayName("C9.3: the examples of the waiting days, through the whole process")
class WaitingDaysExamplesTest {
    private static final CheckReturn CLEAR = new CheckReturn(List.of());

    private static ContractScenario awaited() {
        return awaited(new HandbookPolicies());
    }

    private static ContractScenario awaited(Policies rules) {
        return given(aCustomerOf(Tier.C), rules)
                .on("2026-03-02")
                .comesTo(AgreementState.CHECKED)
                .when(by(FINANCE).does(deposit("2026-03-02T00:30:00Z")))
                .thenAccepted()
                .comesTo(AgreementState.AWAITING_RETURN);
    }

    private static RecordPayment deposit(String at) {
        return new RecordPayment(
                new Payment("bank-1", Payment.Kind.DEPOSIT, Money.of("CNY", "9300"), Instant.parse(at)));
    }

    private static ReturnFinding finding(String what) {
        return new ReturnFinding(ReturnFinding.Kind.ERROR, what);
    }

    private static HappenedOn on(String day) {
        return HappenedOn.on(LocalDate.parse(day));
    }

    private static ChangeOrder otherContact(Optional<HappenedOn> askedOn) {
        return new ChangeOrder(
                OrderContent.empty().withContact(Personal.of("555-0199")), Set.of(), Set.of(), "moved", askedOn);
    }

    private static ConfirmationSheet sheet(ContractScenario scenario) {
        return Confirmation.of(scenario.order()).sheet().orElseThrow();
    }

    @Test
    @DisplayName("1: back, clear and issued on 4: 2 days, 14")
    void backTwoDaysLater() {
        awaited()
                .on("2026-03-04")
                .when(by(SALESPERSON).does(returned("2026-03-04")))
                .when(by(AGENT).does(CLEAR))
                .when(by(AGENT).does(issued("2026-03-04")))
                .thenAt(ProductionState.ISSUED)
                .on("2026-03-09")
                .thenDaysLateAre(2)
                .thenScheduledDateIs("2026-03-14");
    }

    @Test
    @DisplayName(
            "2: back on 3, checked and issued on 9: 1 day, 13; at the release production may move its past date up to 13")
    void checkedLate() {
        ContractScenario scenario = awaited()
                .on("2026-03-03")
                .when(by(SALESPERSON).does(returned("2026-03-03")))
                .on("2026-03-09")
                .when(by(AGENT).does(CLEAR))
                .when(by(AGENT).does(issued("2026-03-09")))
                .thenDaysLateAre(1)
                .thenScheduledDateIs("2026-03-13");
        assertThat(scenario.dates().production()).isEqualTo("2026-03-08");
        scenario.when(by(PRODUCTION).does(everythingClear()))
                .when(by(PRODUCTION_SUPERVISOR)
                        .does(new ReleaseProduction(signed("2026-03-09"), Optional.of(LocalDate.of(2026, 3, 13)))))
                .thenAt(ProductionState.RELEASED)
                .thenScheduledDateIs("2026-03-13");
        assertThat(scenario.dates().production()).isEqualTo("2026-03-13");
    }

    @Test
    @DisplayName("3: back on 3 with a finding, put to the customer on 5, settled on 6: 1 + 1, 14")
    void finding() {
        awaited()
                .on("2026-03-03")
                .when(by(SALESPERSON).does(returned("2026-03-03")))
                .on("2026-03-05")
                .when(by(AGENT).does(new CheckReturn(List.of(finding("the address")))))
                .on("2026-03-06")
                .when(by(SALESPERSON).does(new ReconfirmFinding(finding("the address"), signed("2026-03-06"))))
                .thenAt(AgreementState.RETURNED)
                .on("2026-03-09")
                .thenDaysLateAre(2)
                .thenScheduledDateIs("2026-03-14");
    }

    @Test
    @Tag("X11")
    @DisplayName("3, settled on 6 and entered on 8: the days that were told since are taken back, and why: the finding")
    void findingEnteredLate() {
        ContractScenario scenario = awaited()
                .on("2026-03-03")
                .when(by(SALESPERSON).does(returned("2026-03-03")))
                .on("2026-03-05")
                .when(by(AGENT).does(new CheckReturn(List.of(finding("the address")))))
                .on("2026-03-08")
                .whenReviewed()
                .thenDaysLateAre(4)
                .when(by(SALESPERSON)
                        .does(new ReconfirmFinding(
                                finding("the address"),
                                signed("2026-03-06"),
                                Optional.of(on("2026-03-06")),
                                Optional.empty())))
                .thenAt(AgreementState.RETURNED)
                .thenDaysLateAre(2)
                .thenScheduledDateIs("2026-03-14");
        assertThat(scenario.events(DatesPostponed.class))
                .extracting(DatesPostponed::cause)
                .endsWith(DatesPostponed.Cause.FINDING_IS_OPEN, DatesPostponed.Cause.FINDING_WAS_SETTLED_EARLIER);
    }

    @Test
    @Tag("C9")
    @Tag("X4")
    @DisplayName(
            "a return that lies unchecked for a week: its waiting ended with its arrival, and nothing is issued until it is checked")
    void uncheckedForAWeek() {
        ContractScenario scenario = awaited()
                .on("2026-03-03")
                .when(by(SALESPERSON).does(returned("2026-03-03")))
                .thenAccepted();
        for (int day = 4; day <= 10; day++) {
            scenario.on(String.format(Locale.ROOT, "2026-03-%02d", day)).whenReviewed();
        }
        assertThat(scenario.options(AGENT))
                .filteredOn(option -> option.step().command().equals(CheckReturn.class))
                .singleElement()
                .satisfies(option -> assertThat(option.isOpen()).isTrue());
        scenario.thenDaysLateAre(1)
                .thenScheduledDateIs("2026-03-13")
                .when(by(AGENT).does(issued("2026-03-10")))
                .thenRefused("return-not-clear")
                .when(by(SALESPERSON).does(returned("2026-03-10")))
                .thenRefused("wrong-position")
                .when(by(SALESPERSON).does(CLEAR))
                .thenRefused("not-permitted")
                .when(by(AGENT).does(CLEAR))
                .when(by(AGENT).does(issued("2026-03-10")))
                .thenAt(ProductionState.ISSUED)
                .thenDaysLateAre(1)
                .thenScheduledDateIs("2026-03-13");
    }

    @Test
    @DisplayName("4: back on 3; finding A put on 4 and settled on 9, B put on 6 and settled on 7: 1 + 5, 18")
    void twoFindings() {
        ReturnFinding a = finding("A").put(on("2026-03-04"));
        ReturnFinding b = finding("B").put(on("2026-03-06"));
        awaited()
                .on("2026-03-03")
                .when(by(SALESPERSON).does(returned("2026-03-03")))
                .on("2026-03-06")
                .when(by(AGENT).does(new CheckReturn(List.of(a, b))))
                .thenAt(AgreementState.RECONFIRMING)
                .on("2026-03-07")
                .when(by(SALESPERSON).does(new ReconfirmFinding(finding("B"), signed("2026-03-07"))))
                .thenAccepted()
                .on("2026-03-10")
                .when(by(SALESPERSON)
                        .does(new ReconfirmFinding(
                                a, signed("2026-03-09"), Optional.of(on("2026-03-09")), Optional.empty())))
                .thenAt(AgreementState.RETURNED)
                .thenDaysLateAre(6)
                .thenScheduledDateIs("2026-03-18");
    }

    @Test
    @Tag("X8")
    @DisplayName(
            "5: not back, a telephone number changed on 10; version 2 sent on 11, back on 12: 8 printed as 20, + 1, 21")
    void changed() {
        ContractScenario scenario = awaited()
                .on("2026-03-10")
                .when(by(AGENT).does(otherContact(Optional.empty())))
                .thenAccepted()
                .thenScheduledDateIs("2026-03-20")
                .on("2026-03-11")
                .comesTo(AgreementState.AWAITING_RETURN);
        assertThat(sheet(scenario).scheduledDate()).isEqualTo("2026-03-20");
        assertThat(sheet(scenario).productionDate()).isEqualTo("2026-03-15");
        assertThat(sheet(scenario).confirmationDate()).isEqualTo("2026-03-20");
        scenario.on("2026-03-12")
                .when(by(SALESPERSON).does(returned(2, "2026-03-12", SampleOrder.SIGNER)))
                .when(by(AGENT).does(CLEAR))
                .thenDaysLateAre(1)
                .thenScheduledDateIs("2026-03-21")
                .thenConfirmationDateIs("2026-03-21");
    }

    @Test
    @Tag("X11")
    @DisplayName("5, entered late: what counts is the day on which the change was asked for")
    void changeEnteredLate() {
        ContractScenario scenario = awaited()
                .on("2026-03-11")
                .when(by(AGENT).does(otherContact(Optional.of(on("2026-03-10")))))
                .thenAccepted()
                .comesTo(AgreementState.AWAITING_RETURN);
        assertThat(sheet(scenario).scheduledDate()).isEqualTo("2026-03-20");
        awaited()
                .on("2026-03-11")
                .when(by(AGENT).does(otherContact(Optional.of(on("2026-03-07")))))
                .thenRefused("late-entry-needs-supervisor")
                .when(by(SUPERVISOR).does(otherContact(Optional.of(on("2026-02-28")))))
                .thenRefused("happened-too-early")
                .when(by(SUPERVISOR).does(otherContact(Optional.of(on("2026-03-07")))))
                .thenAccepted()
                .thenScheduledDateIs("2026-03-17");
    }

    @Test
    @Tag("X8")
    @DisplayName("5, changed once more: version 3 prints what version 2 showed and was moved by")
    void changedTwice() {
        ContractScenario scenario = awaited()
                .on("2026-03-10")
                .when(by(AGENT).does(otherContact(Optional.empty())))
                .on("2026-03-11")
                .comesTo(AgreementState.AWAITING_RETURN)
                .on("2026-03-13")
                .when(by(AGENT)
                        .does(new ChangeOrder(
                                OrderContent.empty().withContact(Personal.of("555-0100")), "moved once more")))
                .when(by(AGENT)
                        .does(new ChangeOrder(OrderContent.empty().withContact(Personal.of("555-0101")), "and back")))
                .thenAccepted()
                .on("2026-03-16")
                .comesTo(AgreementState.AWAITING_RETURN)
                .thenScheduledDateIs("2026-03-22");
        assertThat(Confirmation.of(scenario.order()).version()).isEqualTo(3);
    }

    @Test
    @Tag("X8")
    @Tag("C7")
    @DisplayName("6: as 5, but production re-writes to 25; version 2 sent on 10, back on 12: 25 + 2, 27")
    void rewritten() {
        awaited()
                .on("2026-03-10")
                .when(by(PRODUCTION).does(instruction("2026-03-20", "2026-03-25", "5000 kg", signed("2026-03-10"))))
                .thenScheduledDateIs("2026-03-25")
                .when(by(AGENT).does(otherContact(Optional.empty())))
                .comesTo(AgreementState.AWAITING_RETURN)
                .on("2026-03-12")
                .when(by(SALESPERSON).does(returned(2, "2026-03-12", SampleOrder.SIGNER)))
                .when(by(AGENT).does(CLEAR))
                .thenScheduledDateIs("2026-03-27");
    }

    private static ContractScenario fridayEvening() {
        PostponementTerms terms =
                new PostponementTerms(Counting.WORKING_DAYS, LocalTime.of(17, 0), 1, true, 3, Optional.empty());
        return given(aCustomerOf(Tier.C), SettablePolicies.likeTheHandbook().postponing(terms))
                .at("2026-03-06", "16:30")
                .comesBefore(WriteInstruction.class)
                .when(by(PRODUCTION).does(instruction("2026-03-10", "2026-03-13", "5000 kg", signed("2026-03-06"))))
                .thenAccepted()
                .comesTo(AgreementState.CHECKED)
                .when(by(FINANCE).does(deposit("2026-03-06T00:30:00Z")))
                .comesTo(AgreementState.AWAITING_RETURN)
                .at("2026-03-06", "17:30");
    }

    @Test
    @DisplayName(
            "7: working days, a day ends at 17:00; sent on Friday at 16:30, back that day at 17:30: 1, Monday 16; with a date alone 0")
    void afterTheDayHasEnded() {
        LocalDate friday = LocalDate.of(2026, 3, 6);
        Statement paper = Statement.written("return", SampleOrder.SIGNER, friday);
        fridayEvening()
                .when(by(SALESPERSON)
                        .does(new ReturnConfirmation(
                                new ReturnedPaper(1, friday, paper, Optional.of(LocalTime.of(17, 30))))))
                .thenAccepted()
                .on("2026-03-10")
                .thenDaysLateAre(1)
                .thenScheduledDateIs("2026-03-16");
        fridayEvening()
                .when(by(SALESPERSON).does(returned("2026-03-06")))
                .thenAccepted()
                .on("2026-03-10")
                .thenDaysLateAre(0)
                .thenScheduledDateIs("2026-03-13");
    }

    private static ContractScenario depositOn10(Policies rules) {
        return given(aCustomerOf(Tier.C), rules)
                .on("2026-03-02")
                .comesTo(AgreementState.AWAITING_RETURN)
                .on("2026-03-05")
                .when(by(SALESPERSON).does(returned("2026-03-05")))
                .when(by(AGENT).does(CLEAR))
                .on("2026-03-10")
                .when(by(FINANCE).does(deposit("2026-03-10T00:30:00Z")))
                .thenAccepted()
                .on("2026-03-11")
                .whenReviewed();
    }

    @Test
    @Tag("C9.2")
    @DisplayName("8: back on 5, deposit complete on 10: 8 days, 20; where the deposit does not count 3, 15")
    void deposit() {
        depositOn10(new HandbookPolicies()).thenDaysLateAre(8).thenScheduledDateIs("2026-03-20");
        PostponementTerms terms =
                new PostponementTerms(Counting.CALENDAR_DAYS, LocalTime.MIDNIGHT, 1, false, 3, Optional.empty());
        depositOn10(SettablePolicies.likeTheHandbook().postponing(terms))
                .thenDaysLateAre(3)
                .thenScheduledDateIs("2026-03-15");
    }

    @Test
    @Tag("X10")
    @DisplayName("once the production order is issued a correction of the return's day moves nothing")
    void correctedAfterTheIssue() {
        ContractScenario scenario = awaited()
                .on("2026-03-04")
                .when(by(SALESPERSON).does(returned("2026-03-04")))
                .when(by(AGENT).does(CLEAR))
                .when(by(AGENT).does(issued("2026-03-04")))
                .when(by(PRODUCTION).does(everythingClear()))
                .when(by(PRODUCTION_SUPERVISOR).does(new ReleaseProduction(signed("2026-03-04"))))
                .thenAt(ProductionState.RELEASED)
                .when(by(SALESPERSON).does(new CorrectReturn(Optional.of(paper("2026-03-03")), "it came a day before")))
                .thenAt(AgreementState.RETURN_IN_CHECK)
                .thenDaysLateAre(2)
                .thenScheduledDateIs("2026-03-14");
        scenario.when(by(AGENT).does(CLEAR)).thenAt(AgreementState.RETURNED).thenScheduledDateIs("2026-03-14");
    }

    private static ReturnedPaper paper(String day) {
        LocalDate arrived = LocalDate.parse(day);
        return new ReturnedPaper(1, arrived, Statement.written("return", SampleOrder.SIGNER, arrived));
    }
}
