package io.orderkit.processtests.contractgoods;

import static io.orderkit.processtests.contractgoods.GoodsScenarios.SAID;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.SIGNED;
import static io.orderkit.processtests.contractgoods.GoodsScenarios.everythingClear;
import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.ContractScenario.aCustomerOf;
import static io.orderkit.testkit.scenario.ContractScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.contract.feasibility.WriteInstruction;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.production.ReviewItem;
import io.orderkit.domain.contract.production.release.AnswerUnclearItem;
import io.orderkit.domain.contract.production.release.CopyToTechnical;
import io.orderkit.domain.contract.production.release.IssueProductionOrder;
import io.orderkit.domain.contract.production.release.NamePersonInCharge;
import io.orderkit.domain.contract.production.release.ProductionOrderIssued;
import io.orderkit.domain.contract.production.release.ProductionReleased;
import io.orderkit.domain.contract.production.release.RecordCopyFailure;
import io.orderkit.domain.contract.production.release.ReleaseProduction;
import io.orderkit.domain.contract.production.release.ReviewProductionOrder;
import io.orderkit.domain.contract.production.release.SendCopyToTechnical;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.Obligation;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleActors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C10")
@DisplayName("C10: the production order")
class ProductionOrderTest {
    private static final IssueProductionOrder ISSUE = new IssueProductionOrder(SIGNED);
    private static final ReleaseProduction RELEASE = new ReleaseProduction(SIGNED);

    private static ContractScenario issued() {
        return given(aCustomerOf(Tier.B)).comesTo(ProductionState.ISSUED);
    }

    @Nested
    @DisplayName("is issued")
    class Issued {
        @Test
        @DisplayName("when CS has signed it; said and not signed it is not, and nobody else issues it")
        void signedByCs() {
            given(aCustomerOf(Tier.B))
                    .comesBefore(IssueProductionOrder.class)
                    .when(by(SampleActors.AGENT).does(new IssueProductionOrder(SAID)))
                    .thenRefused("signature-missing")
                    .when(by(SampleActors.PRODUCTION).does(ISSUE))
                    .thenRefused("not-permitted")
                    .when(by(SampleActors.AGENT).does(ISSUE))
                    .thenAccepted()
                    .thenAt(ProductionState.ISSUED);
        }

        @Test
        @Tag("C9.2")
        @DisplayName("only then are return and deposit looked at, and for tier B both are missing at once")
        void returnAndDeposit() {
            given(aCustomerOf(Tier.B))
                    .comesTo(AgreementState.AWAITING_RETURN)
                    .when(by(SampleActors.AGENT).does(ISSUE))
                    .thenRefused("return-not-clear", "deposit-missing")
                    .when(GoodsScenarios.paid("bank-1", Payment.Kind.DEPOSIT, "6199.99"))
                    .when(by(SampleActors.AGENT).does(ISSUE))
                    .thenRefused("return-not-clear", "deposit-missing")
                    .when(GoodsScenarios.paid("bank-2", Payment.Kind.DEPOSIT, "0.01"))
                    .when(by(SampleActors.AGENT).does(ISSUE))
                    .thenRefused("return-not-clear");
        }

        @Test
        @Tag("X7")
        @Tag("X5")
        @DisplayName("and keeps the tier, the deposit and the rules by which they were judged")
        void kept() {
            ProductionOrderIssued event =
                    issued().events(ProductionOrderIssued.class).get(0);
            assertThat(event.tier().tier()).isEqualTo(Tier.B);
            assertThat(event.deposit().orElseThrow().percent()).isEqualByComparingTo("20");
            assertThat(event.tier().judgement().rules()).isNotEmpty();
        }
    }

    @Nested
    @DisplayName("is gone through again by the production side")
    class GoneThrough {
        @Test
        @Tag("X1")
        @DisplayName("item by item: every item that is left out is named")
        void everyItem() {
            issued().when(by(SampleActors.PRODUCTION)
                            .does(new ReviewProductionOrder(Set.of(ReviewItem.TERMS), Set.of(ReviewItem.PACKAGING))))
                    .thenRefused(
                            "item-not-reviewed",
                            "item-not-reviewed",
                            "item-not-reviewed",
                            "item-not-reviewed",
                            "item-not-reviewed");
        }

        @Test
        @DisplayName("and is not released while nobody has done so, each item a reason")
        void beforeTheRelease() {
            ContractScenario scenario =
                    issued().when(by(SampleActors.PRODUCTION_SUPERVISOR).does(RELEASE));
            assertThat(scenario.refusals())
                    .extracting(refusal -> refusal.attributes().get("item"))
                    .hasSize(ReviewItem.values().length)
                    .doesNotHaveDuplicates();
        }

        @Test
        @DisplayName("an unclear item goes back to CS, keeps it from release, and only CS makes it clear")
        void unclear() {
            Set<ReviewItem> clear = EnumSet.complementOf(EnumSet.of(ReviewItem.TOLERANCE, ReviewItem.TERMS));
            issued().when(by(SampleActors.PRODUCTION)
                            .does(new ReviewProductionOrder(clear, Set.of(ReviewItem.TOLERANCE, ReviewItem.TERMS))))
                    .thenAccepted()
                    .when(by(SampleActors.PRODUCTION_SUPERVISOR).does(RELEASE))
                    .thenRefused("item-still-unclear", "item-still-unclear")
                    .when(by(SampleActors.PRODUCTION).does(everythingClear()))
                    .thenRefused("item-still-unclear", "item-still-unclear")
                    .when(by(SampleActors.PRODUCTION).does(new AnswerUnclearItem(ReviewItem.TOLERANCE, "5 %")))
                    .thenRefused("not-permitted")
                    .when(by(SampleActors.AGENT).does(new AnswerUnclearItem(ReviewItem.TOLERANCE, "5 %")))
                    .thenAccepted()
                    .when(by(SampleActors.PRODUCTION_SUPERVISOR).does(RELEASE))
                    .thenRefused("item-still-unclear")
                    .when(by(SampleActors.AGENT).does(new AnswerUnclearItem(ReviewItem.TERMS, "as the contract says")))
                    .when(by(SampleActors.PRODUCTION_SUPERVISOR).does(RELEASE))
                    .thenAt(ProductionState.RELEASED);
        }

        @Test
        @DisplayName("what CS has answered may be marked unclear once more")
        void onceMore() {
            Set<ReviewItem> rest = EnumSet.complementOf(EnumSet.of(ReviewItem.PACKAGING));
            ReviewProductionOrder packagingUnclear = new ReviewProductionOrder(rest, Set.of(ReviewItem.PACKAGING));
            issued().when(by(SampleActors.PRODUCTION).does(packagingUnclear))
                    .when(by(SampleActors.AGENT).does(new AnswerUnclearItem(ReviewItem.PACKAGING, "reels on pallets")))
                    .when(by(SampleActors.PRODUCTION).does(packagingUnclear))
                    .thenAccepted()
                    .when(by(SampleActors.PRODUCTION_SUPERVISOR).does(RELEASE))
                    .thenRefused("item-still-unclear");
        }

        @Test
        @DisplayName("an item that is marked both ways is unclear; one that is not unclear has nothing to be answered")
        void bothWays() {
            issued().when(by(SampleActors.AGENT).does(new AnswerUnclearItem(ReviewItem.QUANTITY, "5000 kg")))
                    .thenRefused("no-item-unclear")
                    .when(by(SampleActors.PRODUCTION_SUPERVISOR)
                            .does(new ReviewProductionOrder(
                                    EnumSet.allOf(ReviewItem.class), Set.of(ReviewItem.SPECIAL_ITEMS))))
                    .thenAccepted()
                    .when(by(SampleActors.AGENT).does(new AnswerUnclearItem(ReviewItem.QUANTITY, "5000 kg")))
                    .thenRefused("item-not-unclear")
                    .when(by(SampleActors.PRODUCTION_SUPERVISOR).does(RELEASE))
                    .thenRefused("item-still-unclear");
        }
    }

    @Nested
    @DisplayName("is released")
    class Released {
        private ContractScenario clear() {
            return issued().when(by(SampleActors.PRODUCTION).does(everythingClear()))
                    .thenAccepted();
        }

        @Test
        @DisplayName("when the production supervisor has signed or stamped it")
        void bySupervisor() {
            clear().when(by(SampleActors.PRODUCTION_SUPERVISOR).does(new ReleaseProduction(SAID)))
                    .thenRefused("signature-missing")
                    .when(by(SampleActors.PRODUCTION_SUPERVISOR).does(RELEASE))
                    .thenAccepted()
                    .thenAt(ProductionState.RELEASED);
        }

        @Test
        @Tag("X2")
        @DisplayName("or the person in charge whom the supervisor has named, and no other of the production side")
        void byPersonInCharge() {
            clear().when(by(SampleActors.PRODUCTION).does(RELEASE))
                    .thenRefused("not-permitted")
                    .when(by(SampleActors.PRODUCTION).does(new NamePersonInCharge(SampleActors.PRODUCTION.id())))
                    .thenRefused("not-permitted")
                    .when(by(SampleActors.PRODUCTION_SUPERVISOR)
                            .does(new NamePersonInCharge(SampleActors.PRODUCTION.id())))
                    .thenAccepted()
                    .when(by(SampleActors.QUALITY).does(RELEASE))
                    .thenRefused("not-permitted")
                    .when(by(SampleActors.PRODUCTION).does(RELEASE))
                    .thenAt(ProductionState.RELEASED);
        }

        @Test
        @DisplayName("a person in charge is named on an order that is out, and not on one that nobody has received")
        void namedTooEarly() {
            given(aCustomerOf(Tier.B))
                    .when(by(SampleActors.PRODUCTION_SUPERVISOR)
                            .does(new NamePersonInCharge(SampleActors.PRODUCTION.id())))
                    .thenRefused("wrong-position");
        }

        @Test
        @DisplayName("the copy to the technical department is owed from then on, blocks nothing, and goes out once")
        void copy() {
            ContractScenario scenario =
                    clear().when(by(SampleActors.PRODUCTION_SUPERVISOR).does(RELEASE));
            Obligation copy = scenario.view().obligations().stream()
                    .filter(owed -> owed.code().equals("copy-to-technical"))
                    .findFirst()
                    .orElseThrow();
            assertThat(copy.owner()).isEqualTo(Role.CS_AGENT);
            assertThat(copy.due()).contains(Instant.parse("2026-03-03T01:00:00Z"));
            CopyToTechnical sent = new CopyToTechnical(new DocumentReference("copy-1"));
            GoodsScenarios.made(scenario, "5000 kg")
                    .thenOwed("copy-to-technical", "supervision")
                    .when(by(SampleActors.AGENT).does(sent))
                    .thenAccepted()
                    .thenTold("production-order-copy", Role.TECHNICAL)
                    .thenOwed("supervision")
                    .when(by(SampleActors.AGENT).does(sent))
                    .thenRefused("copy-not-owed");
        }

        @Test
        @DisplayName("SYSTEM sends the copy by itself: where that fails, CS and production are told and send it")
        void copyBySystem() {
            ContractScenario scenario =
                    clear().when(by(SampleActors.PRODUCTION_SUPERVISOR).does(RELEASE));
            assertThat(scenario.events(ProductionReleased.class))
                    .flatExtracting(ProductionReleased::intents)
                    .containsExactly(new SendCopyToTechnical());
            SendCopyToTechnical effect = new SendCopyToTechnical();
            scenario.when(by(Actor.SYSTEM).does(effect.answeredBy(new Intent.Answer.Rejected("no such printer"))))
                    .thenAccepted()
                    .thenTold("copy-to-technical-failed", Role.CS_AGENT, Role.PRODUCTION)
                    .thenOwed("copy-to-technical", "supervision")
                    .when(by(Actor.SYSTEM).does(effect.answeredBy(new Intent.Answer.Done("copy-7", Map.of()))))
                    .thenAccepted()
                    .thenTold("production-order-copy", Role.TECHNICAL)
                    .thenOwed("supervision")
                    .when(by(Actor.SYSTEM).does(new RecordCopyFailure("no such printer")))
                    .thenRefused("copy-not-owed");
        }

        @Test
        @Tag("C9.3")
        @DisplayName("but not when its scheduled date is past: production re-writes its instruction first")
        void scheduledDatePast() {
            clear().on("2026-03-12")
                    .thenScheduledDateIs("2026-03-12")
                    .on("2026-03-13")
                    .when(by(SampleActors.PRODUCTION_SUPERVISOR).does(RELEASE))
                    .thenRefused("scheduled-date-past")
                    .when(by(SampleActors.PRODUCTION)
                            .does(new WriteInstruction(
                                    LocalDate.of(2026, 3, 16),
                                    LocalDate.of(2026, 3, 20),
                                    List.of(new LineQuantity(1, Quantity.parse("5000 kg"))),
                                    SIGNED)))
                    .thenAccepted()
                    .thenAt(AgreementState.RETURNED, ProductionState.ISSUED)
                    .when(by(SampleActors.PRODUCTION_SUPERVISOR).does(RELEASE))
                    .thenAccepted()
                    .thenScheduledDateIs("2026-03-20");
        }

        @Test
        @DisplayName("on the scheduled date itself it still may be")
        void onTheDay() {
            clear().on("2026-03-12")
                    .when(by(SampleActors.PRODUCTION_SUPERVISOR).does(RELEASE))
                    .thenAccepted();
        }
    }

    @Nested
    @Tag("C10.1")
    @DisplayName("C10.1: of two dates")
    class Dates {
        private ContractScenario relaxed() {
            return given(aCustomerOf(Tier.B)).comesTo(AgreementState.SCHEDULED).confirmationDateAgreed("2026-03-30");
        }

        @Test
        @DisplayName("production is bound by its own written one, not by the one on the confirmation")
        void bindsProduction() {
            relaxed()
                    .comesTo(ProductionState.RELEASED)
                    .thenScheduledDateIs("2026-03-12")
                    .thenConfirmationDateIs("2026-03-30");
        }

        @Test
        @DisplayName("and a release is too late by its own as well")
        void releaseIsTooLate() {
            relaxed()
                    .comesTo(ProductionState.ISSUED)
                    .when(by(SampleActors.PRODUCTION).does(everythingClear()))
                    .on("2026-03-13")
                    .when(by(SampleActors.PRODUCTION_SUPERVISOR).does(RELEASE))
                    .thenRefused("scheduled-date-past");
        }

        @Test
        @DisplayName("the confirmation itself stands in for the production order: what it does not show is not made")
        void confirmationStandsIn() {
            given(aCustomerOf(Tier.B))
                    .comesTo(ProductionState.ISSUED)
                    .when(by(SampleActors.AGENT).does(GoodsScenarios.changeOfLine(line -> line.packaging("in boxes"))))
                    .when(by(SampleActors.PRODUCTION_SUPERVISOR).does(RELEASE))
                    .thenRefused(
                            "wrong-position",
                            "wrong-position",
                            "confirmation-lapsed",
                            "item-not-reviewed",
                            "item-not-reviewed",
                            "item-not-reviewed",
                            "item-not-reviewed",
                            "item-not-reviewed",
                            "item-not-reviewed",
                            "item-not-reviewed")
                    .comesTo(DeliveryState.CLOSED);
        }
    }
}
