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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.RecordedEvent;
import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.cancellation.CancelOrder;
import io.orderkit.domain.contract.confirmation.CheckPrint;
import io.orderkit.domain.contract.confirmation.ConfirmReception;
import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationSending;
import io.orderkit.domain.contract.confirmation.ConfirmationSheet;
import io.orderkit.domain.contract.confirmation.RecordErpRegistration;
import io.orderkit.domain.contract.confirmation.RecordErpRejection;
import io.orderkit.domain.contract.confirmation.ReturnFinding;
import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.confirmation.SendConfirmation;
import io.orderkit.domain.contract.confirmation.dates.DatesPostponed;
import io.orderkit.domain.contract.confirmation.dates.DatesPostponed.Cause;
import io.orderkit.domain.contract.confirmation.dates.ReviewPostponement;
import io.orderkit.domain.contract.confirmation.entry.ProposeConfirmationDate;
import io.orderkit.domain.contract.confirmation.registration.CorrectRegistration;
import io.orderkit.domain.contract.confirmation.returned.CheckReturn;
import io.orderkit.domain.contract.confirmation.returned.ReconfirmFinding;
import io.orderkit.domain.contract.confirmation.returned.ReturnConfirmation;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.contract.production.release.IssueProductionOrder;
import io.orderkit.domain.contract.production.release.ReleaseProduction;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.policy.PostponementTerms;
import io.orderkit.domain.policy.PostponementTerms.Counting;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleOrder;
import io.orderkit.testkit.scenario.SettablePolicies;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Tests of the postponement of an order's dates. By default, the confirmation is sent on Monday 2 March 2026, and the scheduled date is 12
 * March.
 */
@Tag("C9.3")
@DisplayName("C9.3: the return does not come, and the dates move by themselves")
class PostponementTest {
    private static final CheckReturn CLEAR = new CheckReturn(List.of());

    /**
     * The handbook's terms of postponement, except that a day on which only the deposit is outstanding does not count
     * as a waiting day.
     */
    private static final PostponementTerms RETURN_ALONE = terms(Counting.CALENDAR_DAYS, "00:00", 1, false);

    private static ContractScenario awaited() {
        return awaited(RETURN_ALONE);
    }

    private static ContractScenario awaited(PostponementTerms terms) {
        return given(aCustomerOf(Tier.C), SettablePolicies.likeTheHandbook().postponing(terms))
                .comesTo(AgreementState.AWAITING_RETURN);
    }

    private static PostponementTerms terms(Counting counting, String dayEnds, int daysPerDay, boolean lateDeposit) {
        return new PostponementTerms(counting, LocalTime.parse(dayEnds), daysPerDay, lateDeposit, 3, Optional.empty());
    }

    private static DatesPostponed toldOf(int before, int days, LocalDate moved, String production, Cause cause) {
        return new DatesPostponed(
                1,
                before,
                days,
                moved,
                moved,
                cause,
                Optional.of(LocalDate.parse(production)),
                Optional.empty(),
                Optional.empty());
    }

    private static List<DatesPostponed> told(ContractScenario scenario) {
        return scenario.events(DatesPostponed.class);
    }

    private static ReturnConfirmation arrived(String day, String hour) {
        LocalDate on = LocalDate.parse(day);
        return new ReturnConfirmation(new ReturnedPaper(
                1, on, Statement.written("return", SampleOrder.SIGNER, on), Optional.of(LocalTime.parse(hour))));
    }

    private static RecordPayment deposit(String amount, String arrivedAt) {
        return new RecordPayment(new Payment(
                "bank-" + arrivedAt, Payment.Kind.DEPOSIT, Money.of("CNY", amount), Instant.parse(arrivedAt)));
    }

    @Nested
    @DisplayName("one day for each day late")
    class DayByDay {
        @ParameterizedTest(name = "on {0}: {1} days")
        @CsvSource({
            "2026-03-02, 0, 2026-03-12",
            "2026-03-03, 1, 2026-03-13",
            "2026-03-09, 7, 2026-03-19",
            "2026-04-02, 31, 2026-04-12"
        })
        @DisplayName("scheduled date = C7 date + days late, and the confirmation's date moves by as many")
        void moves(String today, int days, String date) {
            awaited().on(today).thenDaysLateAre(days).thenScheduledDateIs(date).thenConfirmationDateIs(date);
        }

        @Test
        @DisplayName("a day ends at midnight in the company's zone")
        void midnight() {
            awaited()
                    .at("2026-03-02", "23:59")
                    .thenDaysLateAre(0)
                    .at("2026-03-03", "00:00")
                    .thenDaysLateAre(1);
        }

        @Test
        @DisplayName("a day of 23 hours counts as one, and so does one of 25")
        void summerTime() {
            ZoneId berlin = ZoneId.of("Europe/Berlin");
            given(aCustomerOf(Tier.C), new HandbookPolicies(), berlin)
                    .at("2026-03-28", "23:30")
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .thenScheduledDateIs("2026-04-07")
                    .at("2026-03-29", "00:30")
                    .thenDaysLateAre(1)
                    .at("2026-03-29", "23:59")
                    .thenDaysLateAre(1)
                    .at("2026-03-30", "00:00")
                    .thenDaysLateAre(2)
                    .thenScheduledDateIs("2026-04-09");
            given(aCustomerOf(Tier.C).planUntil(LocalDate.of(2026, 12, 31)), new HandbookPolicies(), berlin)
                    .at("2026-10-24", "00:30")
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .at("2026-10-25", "23:30")
                    .thenDaysLateAre(1)
                    .at("2026-10-26", "00:00")
                    .thenDaysLateAre(2);
        }

        @Test
        @DisplayName("customer, salesperson and production are told; the version stays")
        void told3() {
            ContractScenario scenario = awaited()
                    .on("2026-03-04")
                    .whenReviewed()
                    .thenTold("dates-postponed", Role.CUSTOMER, Role.SALESPERSON, Role.PRODUCTION);
            LocalDate moved = LocalDate.of(2026, 3, 14);
            assertThat(told(scenario)).containsExactly(toldOf(0, 2, moved, "2026-03-09", Cause.RETURN_IS_LATE));
            assertThat(Confirmation.of(scenario.order()).version()).isEqualTo(1);
        }

        @Test
        @DisplayName("returned on the day of the sending, nothing moves, then or later")
        void inTime() {
            ContractScenario scenario =
                    awaited().comesTo(AgreementState.RETURNED).on("2026-03-20").whenReviewed();
            scenario.thenDaysLateAre(0).thenScheduledDateIs("2026-03-12");
            assertThat(told(scenario)).isEmpty();
        }
    }

    @Nested
    @DisplayName("day 0")
    class DayZero {
        @Test
        @Tag("C8")
        @DisplayName("is the day of the sending that was confirmed legible, not of the illegible one before")
        void legibleSending() {
            given(aCustomerOf(Tier.C))
                    .comesTo(AgreementState.SENT)
                    .on("2026-03-05")
                    .thenDaysLateAre(0)
                    .when(by(AGENT).does(new ConfirmReception(false)))
                    .when(by(AGENT).does(new SendConfirmation()))
                    .on("2026-03-06")
                    .thenDaysLateAre(0)
                    .when(by(AGENT).does(new ConfirmReception(true)))
                    .thenDaysLateAre(1)
                    .on("2026-03-07")
                    .thenDaysLateAre(2);
        }

        @Test
        @Tag("X8")
        @DisplayName(
                "is the new sending, when a change has made a new version, which prints the dates as they had moved")
        void newVersion() {
            OrderContent otherContact = OrderContent.empty().withContact(Personal.of("555-0199"));
            awaited()
                    .on("2026-03-05")
                    .thenDaysLateAre(3)
                    .when(by(AGENT).does(new ChangeOrder(otherContact, "moved")))
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .thenDaysLateAre(0)
                    .thenScheduledDateIs("2026-03-15")
                    .on("2026-03-06")
                    .thenDaysLateAre(1)
                    .thenScheduledDateIs("2026-03-16");
        }

        @ParameterizedTest
        @EnumSource(EnteredAgain.class)
        @Tag("X8")
        @DisplayName("the moved dates are printed again when the new version has to be entered a second time")
        void newVersionTwice(EnteredAgain cause) {
            OrderContent otherContact = OrderContent.empty().withContact(Personal.of("555-0199"));
            ContractScenario scenario = awaited()
                    .on("2026-03-10")
                    .when(by(AGENT).does(new ChangeOrder(otherContact, "moved")))
                    .comesTo(AgreementState.REGISTRATION_PENDING);
            cause.happens(cause.happens(scenario, 2).comesTo(AgreementState.REGISTRATION_PENDING), 3)
                    .when(by(AGENT).does(new ProposeConfirmationDate(LocalDate.of(2026, 3, 19), "urgent")))
                    .thenRefused("relaxed-date-too-early")
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .thenScheduledDateIs("2026-03-20")
                    .thenConfirmationDateIs("2026-03-20");
            ConfirmationSheet printed =
                    Confirmation.of(scenario.order()).sheet().orElseThrow();
            assertThat(printed.version()).isEqualTo(4);
            assertThat(printed.productionDate()).isEqualTo("2026-03-15");
        }

        @Test
        @Tag("C7")
        @DisplayName("a version entered a second time prints the dates that production has rewritten meanwhile")
        void rewrittenMeanwhile() {
            OrderContent otherContact = OrderContent.empty().withContact(Personal.of("555-0199"));
            awaited()
                    .on("2026-03-10")
                    .when(by(AGENT).does(new ChangeOrder(otherContact, "moved")))
                    .comesTo(AgreementState.REGISTRATION_PENDING)
                    .when(by(Actor.SYSTEM).does(new RecordErpRejection(2, "database down")))
                    .when(by(PRODUCTION).does(instruction("2026-03-17", "2026-03-25", "5000 kg", signed("2026-03-10"))))
                    .thenAccepted()
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .thenScheduledDateIs("2026-03-25");
        }
    }

    /** The reasons why a version of the confirmation must be entered again before it is sent. */
    private enum EnteredAgain {
        REJECTED {
            @Override
            ContractScenario happens(ContractScenario pending, int version) {
                return pending.when(by(Actor.SYSTEM).does(new RecordErpRejection(version, "database down")))
                        .thenAt(AgreementState.SCHEDULED);
            }
        },
        PRINTED_WRONG {
            @Override
            ContractScenario happens(ContractScenario pending, int version) {
                return pending.comesTo(AgreementState.REGISTERED)
                        .when(by(AGENT).does(new CheckPrint(List.of(FormItem.of(FormField.CONTACT)))))
                        .thenAt(AgreementState.SCHEDULED);
            }
        },
        REGISTERED_WRONG {
            @Override
            ContractScenario happens(ContractScenario pending, int version) {
                return pending.when(by(Actor.SYSTEM)
                                .does(new RecordErpRegistration(
                                        version, "erp-" + version, Map.of("contact", Personal.of("6")))))
                        .when(by(AGENT)
                                .does(new CorrectRegistration(
                                        Set.of(FormItem.of(FormField.CONTACT)), "typed wrong there")))
                        .thenAt(AgreementState.SCHEDULED);
            }
        };

        abstract ContractScenario happens(ContractScenario pending, int version);
    }

    @Nested
    @Tag("X6")
    @DisplayName("it is derived, never incremented")
    class Derived {
        @Test
        @DisplayName("a review that runs twice tells once")
        void twice() {
            ContractScenario scenario = awaited()
                    .on("2026-03-04")
                    .whenReviewed()
                    .whenReviewed()
                    .at("2026-03-04", "18:00")
                    .whenReviewed();
            assertThat(told(scenario)).hasSize(1);
            scenario.thenScheduledDateIs("2026-03-14");
        }

        @Test
        @Tag("K6")
        @DisplayName("a review in a scope without the order's customer records nothing")
        void outsideTheScope() {
            ContractScenario scenario = awaited().on("2026-03-04");
            ReadScope stranger = ReadScope.ofCustomers(Set.of(new CustomerId("a-stranger")));
            assertThat(scenario.desk().review(stranger, scenario.orderId())).isZero();
            assertThat(told(scenario)).isEmpty();
            assertThat(scenario.desk().review(ReadScope.everything(), scenario.orderId()))
                    .isOne();
            assertThat(told(scenario)).hasSize(1);
        }

        @Test
        @DisplayName("a review each day, late, or not for a week: the same dates")
        void sameDates() {
            ContractScenario daily = awaited();
            for (int day = 3; day <= 9; day++) {
                daily.on("2026-03-0" + day).whenReviewed();
            }
            ContractScenario weekly = awaited().on("2026-03-09").whenReviewed();
            assertThat(told(daily)).hasSize(7);
            assertThat(told(weekly)).hasSize(1);
            assertThat(daily.dates()).isEqualTo(weekly.dates());
            assertThat(awaited().on("2026-03-09").dates()).isEqualTo(weekly.dates());
        }

        @Test
        @Tag("X2")
        @DisplayName("time does it in the role of SYSTEM, and nobody else may; nor SYSTEM, when nothing has moved")
        void bySystem() {
            ContractScenario scenario = awaited()
                    .on("2026-03-04")
                    .when(by(AGENT).does(new ReviewPostponement()))
                    .thenRefused("not-permitted", "dates-unchanged");
            scenario.whenReviewed()
                    .when(by(Actor.SYSTEM).does(new ReviewPostponement()))
                    .thenRefused("dates-unchanged");
            RecordedEvent last = scenario.history().get(scenario.history().size() - 1);
            assertThat(last.event()).isInstanceOf(DatesPostponed.class);
            assertThat(last.envelope().actor()).isEqualTo(Actor.SYSTEM.id());
            assertThat(last.envelope().role()).isEqualTo(Role.SYSTEM);
        }
    }

    @Nested
    @DisplayName("what counts is the day on which the return arrived")
    class Arrival {
        @Test
        @DisplayName("not the day on which it was entered: a shift already made is taken back, with its cause")
        void takenBack() {
            ContractScenario scenario = awaited()
                    .on("2026-03-06")
                    .whenReviewed()
                    .thenScheduledDateIs("2026-03-16")
                    .when(by(SALESPERSON).does(returned("2026-03-03")))
                    .thenAccepted()
                    .thenDaysLateAre(1)
                    .when(by(AGENT).does(CLEAR))
                    .thenDaysLateAre(1)
                    .thenScheduledDateIs("2026-03-13")
                    .thenConfirmationDateIs("2026-03-13")
                    .thenTold("dates-postponed", Role.CUSTOMER, Role.SALESPERSON, Role.PRODUCTION);
            LocalDate back = LocalDate.of(2026, 3, 13);
            assertThat(told(scenario).get(1))
                    .isEqualTo(toldOf(4, 1, back, "2026-03-08", Cause.RETURN_HAD_ARRIVED_EARLIER));
            assertThat(told(scenario.on("2026-03-20").whenReviewed())).hasSize(2);
        }

        @Test
        @DisplayName("is kept with its evidence")
        void evidence() {
            ContractScenario scenario =
                    awaited().on("2026-03-04").when(by(SALESPERSON).does(returned("2026-03-03")));
            assertThat(Confirmation.of(scenario.order()).paper()).hasValueSatisfying(paper -> {
                assertThat(paper.arrivedOn()).isEqualTo(LocalDate.of(2026, 3, 3));
                assertThat(paper.statement().document()).isPresent();
            });
        }

        @Test
        @Tag("X1")
        @DisplayName("lies neither in the future nor before the sending")
        void outOfRange() {
            awaited()
                    .at("2026-03-04", "23:59")
                    .when(by(SALESPERSON).does(returned("2026-03-06")))
                    .thenRefused("return-in-the-future", "evidence-in-the-future")
                    .when(by(SALESPERSON).does(returned("2026-02-28")))
                    .thenRefused("return-before-sending", "back-dating-needs-supervisor", "evidence-too-early")
                    .when(by(SALESPERSON).does(arrived("2026-03-05", "00:01")))
                    .thenRefused("return-in-the-future")
                    .when(by(SALESPERSON).does(arrived("2026-03-02", "08:59")))
                    .thenRefused("return-before-sending");
        }

        @Test
        @Tag("X11")
        @DisplayName("a date without an hour is tolerated one day either way, and counts as the day that it can be")
        void tolerated() {
            awaited()
                    .at("2026-03-04", "23:59")
                    .when(by(SALESPERSON).does(returned("2026-03-05")))
                    .thenAccepted()
                    .thenDaysLateAre(2)
                    .on("2026-03-09")
                    .thenDaysLateAre(2);
            awaited()
                    .at("2026-03-02", "23:59")
                    .when(by(SALESPERSON).does(returned("2026-03-01")))
                    .thenAccepted()
                    .on("2026-03-09")
                    .thenDaysLateAre(0);
        }

        @Test
        @Tag("X2")
        @DisplayName("more than a few days back is entered by the CS supervisor")
        void backDated() {
            awaited()
                    .on("2026-03-09")
                    .when(by(SALESPERSON).does(returned("2026-03-05")))
                    .thenRefused("back-dating-needs-supervisor")
                    .when(by(SUPERVISOR).does(returned("2026-03-05")))
                    .thenAccepted()
                    .when(by(AGENT).does(CLEAR))
                    .thenDaysLateAre(3)
                    .thenScheduledDateIs("2026-03-15");
            awaited()
                    .on("2026-03-09")
                    .when(by(SALESPERSON).does(returned("2026-03-06")))
                    .thenAccepted();
        }

        @Test
        @Tag("C9")
        @DisplayName("a return with open findings has not come; it comes on the day on which the last is settled")
        void findings() {
            ReturnFinding error = new ReturnFinding(ReturnFinding.Kind.ERROR, "the address");
            ContractScenario scenario = awaited()
                    .when(by(SALESPERSON).does(returned("2026-03-02")))
                    .when(by(AGENT).does(new CheckReturn(List.of(error))))
                    .on("2026-03-04")
                    .thenDaysLateAre(2)
                    .when(by(SALESPERSON).does(new ReconfirmFinding(error, signed("2026-03-04"))))
                    .on("2026-03-09")
                    .thenDaysLateAre(2);
            assertThat(told(scenario)).hasSize(1);
        }
    }

    @Nested
    @Tag("X7")
    @DisplayName("the terms are the rules'")
    class Terms {
        @Test
        @DisplayName("working days: the weekend does not count, and no date moves onto it")
        void workingDays() {
            given(
                            aCustomerOf(Tier.C),
                            SettablePolicies.likeTheHandbook()
                                    .postponing(terms(Counting.WORKING_DAYS, "00:00", 1, false)))
                    .on("2026-03-06")
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .thenScheduledDateIs("2026-03-16")
                    .on("2026-03-07")
                    .thenDaysLateAre(1)
                    .on("2026-03-09")
                    .thenDaysLateAre(1)
                    .thenScheduledDateIs("2026-03-17")
                    .on("2026-03-13")
                    .thenDaysLateAre(5)
                    .thenScheduledDateIs("2026-03-23");
        }

        @Test
        @DisplayName("the hour at which a day ends: what comes after it comes on the next day")
        void dayEnds() {
            ContractScenario scenario = given(
                            aCustomerOf(Tier.C),
                            SettablePolicies.likeTheHandbook()
                                    .postponing(terms(Counting.CALENDAR_DAYS, "17:00", 1, false)))
                    .at("2026-03-02", "17:00")
                    .comesTo(AgreementState.AWAITING_RETURN);
            scenario.at("2026-03-03", "16:59")
                    .thenDaysLateAre(0)
                    .at("2026-03-03", "17:00")
                    .thenDaysLateAre(1)
                    .when(by(SALESPERSON).does(returned("2026-02-28")))
                    .thenRefused("return-before-sending", "back-dating-needs-supervisor", "evidence-too-early");
            ReturnFinding error = new ReturnFinding(ReturnFinding.Kind.ERROR, "the address");
            scenario.when(by(SALESPERSON).does(arrived("2026-03-03", "17:00")))
                    .when(by(AGENT).does(new CheckReturn(List.of(error))))
                    .at("2026-03-04", "18:00")
                    .when(by(SALESPERSON).does(new ReconfirmFinding(error, signed("2026-03-04"))))
                    .on("2026-03-09")
                    .thenDaysLateAre(2);
        }

        @Test
        @DisplayName("the zone in which days are counted")
        void zone() {
            PostponementTerms inMadrid = new PostponementTerms(
                    Counting.CALENDAR_DAYS, LocalTime.MIDNIGHT, 1, false, 3, Optional.of(ZoneId.of("Europe/Madrid")));
            awaited(inMadrid)
                    .at("2026-03-03", "06:59")
                    .thenDaysLateAre(0)
                    .at("2026-03-03", "07:00")
                    .thenDaysLateAre(1);
        }

        @Test
        @DisplayName("days per day: each day late moves the date by that number")
        void daysPerDay() {
            awaited(terms(Counting.CALENDAR_DAYS, "00:00", 2, false))
                    .on("2026-03-05")
                    .thenDaysLateAre(3)
                    .thenScheduledDateIs("2026-03-18");
            ContractScenario never = awaited(terms(Counting.CALENDAR_DAYS, "00:00", 0, false))
                    .on("2026-03-05")
                    .whenReviewed()
                    .thenScheduledDateIs("2026-03-12");
            assertThat(told(never)).as("dates that never move are not told").isEmpty();
        }

        @Test
        @DisplayName("are asked once, when the confirmation is sent, and kept; later rules hold for later sendings")
        void kept() {
            ContractScenario scenario = awaited()
                    .underRules(SettablePolicies.likeTheHandbook()
                            .postponing(terms(Counting.WORKING_DAYS, "17:00", 5, false)))
                    .at("2026-03-04", "18:00")
                    .thenDaysLateAre(2)
                    .thenScheduledDateIs("2026-03-14");
            assertThat(Confirmation.of(scenario.order()).sending()).hasValueSatisfying(sending -> {
                assertThat(sending.terms()).isEqualTo(RETURN_ALONE);
                assertThat(sending.zone()).isEqualTo(ContractScenario.ZONE);
                assertThat(sending.reading()).contains(ConfirmationSending.DateReading.WAITING_DAYS);
            });
            OrderContent otherContact = OrderContent.empty().withContact(Personal.of("555-0199"));
            scenario.on("2026-03-04")
                    .when(by(AGENT).does(new ChangeOrder(otherContact, "moved")))
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .thenScheduledDateIs("2026-03-14")
                    .on("2026-03-05")
                    .thenDaysLateAre(1)
                    .thenScheduledDateIs("2026-03-20");
        }
    }

    @Nested
    @Tag("C9.2")
    @DisplayName("a late deposit")
    class LateDeposit {
        private ContractScenario counting() {
            return awaited(terms(Counting.CALENDAR_DAYS, "00:00", 1, true)).comesTo(AgreementState.RETURNED);
        }

        @Test
        @DisplayName("moves the dates by default, for the order is placed only then")
        void byDefault() {
            given(aCustomerOf(Tier.C))
                    .comesTo(AgreementState.RETURNED)
                    .on("2026-03-06")
                    .thenDaysLateAre(4)
                    .thenScheduledDateIs("2026-03-16");
        }

        @Test
        @DisplayName("moves the dates where the terms say so, until it is there in full")
        void counts() {
            ContractScenario scenario = counting()
                    .on("2026-03-04")
                    .whenReviewed()
                    .thenDaysLateAre(2)
                    .when(by(FINANCE).does(deposit("9000", "2026-03-04T01:00:00Z")))
                    .on("2026-03-05")
                    .thenDaysLateAre(3)
                    .when(by(FINANCE).does(deposit("300", "2026-03-05T01:00:00Z")))
                    .on("2026-03-09")
                    .thenDaysLateAre(3)
                    .thenScheduledDateIs("2026-03-15");
            assertThat(told(scenario)).extracting(DatesPostponed::cause).containsOnly(Cause.DEPOSIT_IS_LATE);
        }

        @Test
        @DisplayName("recorded late, the shift is taken back, with its own cause")
        void takenBack() {
            ContractScenario scenario = counting()
                    .on("2026-03-06")
                    .whenReviewed()
                    .when(by(FINANCE).does(deposit("9300", "2026-03-03T02:00:00Z")))
                    .thenDaysLateAre(1);
            assertThat(told(scenario))
                    .extracting(DatesPostponed::cause)
                    .containsExactly(Cause.DEPOSIT_IS_LATE, Cause.DEPOSIT_HAD_ARRIVED_EARLIER);
        }

        @Test
        @DisplayName("arrives on the day that completes it, in whatever order its parts are recorded")
        void recordedInAnotherOrder() {
            counting()
                    .on("2026-03-06")
                    .when(by(FINANCE).does(deposit("300", "2026-03-05T02:00:00Z")))
                    .when(by(FINANCE).does(deposit("9000", "2026-03-03T02:00:00Z")))
                    .thenAccepted()
                    .thenDaysLateAre(3)
                    .thenScheduledDateIs("2026-03-15");
        }

        @Test
        @Tag("X1")
        @DisplayName("has not arrived as long as its day lies in the future")
        void inTheFuture() {
            counting()
                    .on("2026-03-04")
                    .when(by(FINANCE).does(deposit("9300", "2026-03-04T01:00:01Z")))
                    .thenRefused("payment-in-the-future")
                    .when(by(FINANCE).does(deposit("9300", "2026-03-04T01:00:00Z")))
                    .thenAccepted();
        }

        @Test
        @DisplayName("and a later return: the later of the two counts")
        void laterOfTwo() {
            ContractScenario scenario = awaited(terms(Counting.CALENDAR_DAYS, "00:00", 1, true))
                    .at("2026-03-03", "11:00")
                    .when(by(FINANCE).does(deposit("9300", "2026-03-03T02:00:00Z")))
                    .on("2026-03-05")
                    .when(by(SALESPERSON).does(returned("2026-03-05")))
                    .when(by(AGENT).does(CLEAR))
                    .on("2026-03-09")
                    .thenDaysLateAre(3);
            assertThat(told(scenario)).extracting(DatesPostponed::cause).containsOnly(Cause.RETURN_IS_LATE);
        }
    }

    @Nested
    @Tag("C10")
    @DisplayName("it ends at the issue")
    class Release {
        private ContractScenario release(ContractScenario scenario, String day) {
            return scenario.when(by(PRODUCTION_SUPERVISOR).does(new ReleaseProduction(signed(day))));
        }

        @Test
        @DisplayName("and not only at the release")
        void issuedOnly() {
            given(aCustomerOf(Tier.A))
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .when(by(AGENT).does(issued("2026-03-02")))
                    .on("2026-03-04")
                    .thenDaysLateAre(0)
                    .thenScheduledDateIs("2026-03-12");
        }

        @Test
        @DisplayName("what nobody was told yet is told in the same act, and once")
        void toldAtTheIssue() {
            ContractScenario scenario = given(aCustomerOf(Tier.A))
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .on("2026-03-04")
                    .when(by(AGENT).does(issued("2026-03-04")))
                    .whenReviewed()
                    .on("2026-03-09")
                    .whenReviewed();
            assertThat(told(scenario))
                    .containsExactly(toldOf(0, 2, LocalDate.of(2026, 3, 14), "2026-03-09", Cause.RETURN_IS_LATE));
        }

        @Test
        @Tag("X11")
        @DisplayName("issued on Friday and entered on Monday: the days of the weekend are taken back, with the cause")
        void issuedEarlier() {
            ContractScenario scenario = given(aCustomerOf(Tier.A))
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .on("2026-03-09")
                    .whenReviewed()
                    .thenDaysLateAre(7)
                    .when(by(AGENT)
                            .does(new IssueProductionOrder(
                                    signed("2026-03-06"), Optional.of(HappenedOn.on(LocalDate.of(2026, 3, 6))))))
                    .thenAccepted()
                    .thenDaysLateAre(4)
                    .thenScheduledDateIs("2026-03-16");
            assertThat(told(scenario))
                    .extracting(DatesPostponed::cause)
                    .containsExactly(Cause.RETURN_IS_LATE, Cause.ISSUED_EARLIER);
        }

        @Test
        @Tag("X11")
        @DisplayName("the production order is neither issued nor signed before the sending, nor later than now")
        void issueBounds() {
            ContractScenario scenario = given(aCustomerOf(Tier.A))
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .on("2026-03-09");
            scenario.when(by(AGENT).does(issuedOn("2026-02-28", "2026-02-28")))
                    .thenRefused("happened-too-early", "late-entry-needs-supervisor", "evidence-too-early");
            scenario.when(by(AGENT).does(issuedOn("2026-03-11", "2026-03-11")))
                    .thenRefused("happened-in-the-future", "evidence-in-the-future");
            scenario.when(by(AGENT).does(issuedOn("2026-03-05", "2026-03-05")))
                    .thenRefused("late-entry-needs-supervisor");
        }

        private IssueProductionOrder issuedOn(String signed, String day) {
            return new IssueProductionOrder(signed(signed), Optional.of(HappenedOn.on(LocalDate.parse(day))));
        }

        @Test
        @DisplayName("at the release production may move its production date up to the scheduled date, and no further")
        void productionDateMoved() {
            ContractScenario scenario = awaited()
                    .on("2026-03-04")
                    .comesTo(AgreementState.RETURNED)
                    .on("2026-03-11")
                    .comesTo(ProductionState.ISSUED)
                    .when(by(PRODUCTION).does(everythingClear()))
                    .when(by(PRODUCTION_SUPERVISOR).does(movedTo("2026-03-15")))
                    .thenRefused("production-after-scheduled")
                    .when(by(PRODUCTION_SUPERVISOR).does(movedTo("2026-03-10")))
                    .thenRefused("production-date-past")
                    .when(by(PRODUCTION_SUPERVISOR).does(movedTo("2026-03-14")))
                    .thenAt(ProductionState.RELEASED)
                    .thenScheduledDateIs("2026-03-14");
            assertThat(scenario.dates().production()).isEqualTo("2026-03-14");
            assertThat(Confirmation.of(scenario.order()).version()).isEqualTo(1);
        }

        private ReleaseProduction movedTo(String day) {
            return new ReleaseProduction(signed("2026-03-11"), Optional.of(LocalDate.parse(day)));
        }

        @Test
        @Tag("C9.1")
        @DisplayName("a tier A order that was released without its return keeps its date, whenever that comes")
        void tierAKeepsItsDate() {
            ContractScenario scenario = given(aCustomerOf(Tier.A))
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .on("2026-03-04")
                    .when(by(AGENT).does(issued("2026-03-04")))
                    .when(by(PRODUCTION).does(everythingClear()));
            release(scenario, "2026-03-04")
                    .thenAt(ProductionState.RELEASED)
                    .on("2026-03-09")
                    .whenReviewed()
                    .thenDaysLateAre(2)
                    .thenScheduledDateIs("2026-03-14")
                    .when(by(SALESPERSON).does(returned("2026-03-09")))
                    .when(by(AGENT).does(CLEAR))
                    .thenAccepted()
                    .thenDaysLateAre(2)
                    .thenScheduledDateIs("2026-03-14");
        }

        private ContractScenario pastItsDate() {
            return awaited()
                    .on("2026-03-04")
                    .comesTo(AgreementState.RETURNED)
                    .on("2026-03-20")
                    .comesTo(ProductionState.ISSUED)
                    .when(by(PRODUCTION).does(everythingClear()))
                    .thenScheduledDateIs("2026-03-14");
        }

        @Test
        @Tag("C7")
        @DisplayName("is refused when the scheduled date is past, until production re-writes its instruction")
        void rewritten() {
            ContractScenario scenario = release(pastItsDate(), "2026-03-20").thenRefused("scheduled-date-past");
            scenario.when(by(PRODUCTION).does(instruction("2026-03-21", "2026-03-25", "5000 kg", signed("2026-03-20"))))
                    .thenAccepted()
                    .thenAt(AgreementState.RETURNED, ProductionState.ISSUED)
                    .thenScheduledDateIs("2026-03-25");
            release(scenario, "2026-03-20").thenAt(ProductionState.RELEASED).thenScheduledDateIs("2026-03-25");
        }

        @Test
        @Tag("C10.1")
        @DisplayName(
                "a re-written date is not moved by what was late before, and the customer's date stays where it was")
        void rewrittenTakesNothingBack() {
            ContractScenario scenario = pastItsDate()
                    .when(by(PRODUCTION).does(instruction("2026-03-21", "2026-03-25", "5000 kg", signed("2026-03-20"))))
                    .whenReviewed()
                    .thenDaysLateAre(2)
                    .thenScheduledDateIs("2026-03-25")
                    .thenConfirmationDateIs("2026-03-14");
            assertThat(told(scenario))
                    .as("nothing is told as if the return had come earlier")
                    .extracting(DatesPostponed::cause)
                    .containsOnly(Cause.RETURN_IS_LATE);
        }

        @Test
        @DisplayName("a re-written date moves on for each day that the return stays away after it")
        void rewrittenWhileOpen() {
            awaited()
                    .on("2026-03-20")
                    .when(by(PRODUCTION).does(instruction("2026-03-21", "2026-03-25", "5000 kg", signed("2026-03-20"))))
                    .thenAccepted()
                    .thenDaysLateAre(18)
                    .thenScheduledDateIs("2026-03-25")
                    .thenConfirmationDateIs("2026-03-30")
                    .on("2026-03-22")
                    .thenScheduledDateIs("2026-03-27")
                    .thenConfirmationDateIs("2026-04-01");
        }

        @Test
        @DisplayName("on the scheduled date itself it is not past")
        void onTheDay() {
            ContractScenario scenario = given(aCustomerOf(Tier.A))
                    .comesTo(AgreementState.RETURNED)
                    .on("2026-03-12")
                    .comesTo(ProductionState.ISSUED)
                    .when(by(PRODUCTION).does(everythingClear()));
            release(scenario, "2026-03-12").thenAt(ProductionState.RELEASED);
        }
    }

    @Test
    @Tag("K5")
    @DisplayName("a calendar without any working day from some day on is named by every attempt, and nothing is lost")
    void calendarEnds() {
        ContractScenario scenario = awaited(terms(Counting.WORKING_DAYS, "00:00", 1, false));
        OrderDesk desk = OrderDesk.with((OrderStore) scenario.query())
                .policies(
                        SettablePolicies.likeTheHandbook().postponing(terms(Counting.WORKING_DAYS, "00:00", 1, false)))
                .calendar(new UntilMarchTenth())
                .clock(() -> Instant.parse("2026-03-10T01:00:00Z"))
                .open();
        CommandEnvelope cancel = CommandEnvelope.of(
                new CommandId("cancel"),
                scenario.orderId(),
                SampleActors.AGENT,
                new CancelOrder("no longer wanted", CancellationCause.NEITHER));
        Outcome outcome = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> desk.submit(cancel));
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Unavailable.class, unavailable -> {
            assertThat(unavailable.port()).isEqualTo("business-calendar");
            assertThat(unavailable.message()).contains("no working day in the 3660 days after 2026-03-12");
        });
        assertThatThrownBy(() -> desk.options(ReadScope.everything(), scenario.orderId(), SampleActors.AGENT))
                .isInstanceOf(PortUnavailable.class)
                .hasMessageContaining("no working day");
        scenario.when(by(SampleActors.AGENT).does(new CancelOrder("no longer wanted", CancellationCause.NEITHER)))
                .thenAccepted();
    }

    private record UntilMarchTenth() implements BusinessCalendar {
        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }

        @Override
        public boolean isWorkingDay(LocalDate day) {
            return !day.isAfter(LocalDate.of(2026, 3, 10));
        }
    }
}
