package io.orderkit.processtests.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.ordering.Ordering;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.Step;
import io.orderkit.ports.outside.ErpFacts;
import io.orderkit.testkit.scenario.ContractScenario;
import io.orderkit.testkit.scenario.SampleErp;
import io.orderkit.testkit.walk.ContractWalkChoice;
import io.orderkit.testkit.walk.MallWalkChoice;
import io.orderkit.testkit.walk.ProcessWalk;
import io.orderkit.testkit.walk.SeededChoice;
import io.orderkit.testkit.walk.WalkSetting;
import io.orderkit.testkit.walk.WalkTally;
import io.orderkit.testkit.walk.WalkWatch;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X11")
@DisplayName("X11: nothing is dated before what it follows")
class LowerBoundsTest {
    private static final long SEED = Long.getLong("orderkit.seed", 20_260_302);
    private static final int ORDERS = 400;

    /** The dates and times that do not state when something happened, or whose lower bound the command itself checks. */
    private static final Map<String, String> NOT_BOUNDED_BY_THE_KERNEL = Map.ofEntries(
            Map.entry("GiveEstimate.promise.replyBy", "a promise"),
            Map.entry("StateReserve.reserve.expectedOn", "a plan"),
            Map.entry("WriteInstruction.productionDate", "a plan"),
            Map.entry("WriteInstruction.scheduledDate", "a plan"),
            Map.entry("ProposeConfirmationDate.date", "a plan"),
            Map.entry("RelaxConfirmationDate.date", "a plan"),
            Map.entry("EnterConfirmation.csDeliveryDate", "a plan"),
            Map.entry("EnterConfirmation.offeredArrival", "a plan"),
            Map.entry("ReleaseProduction.productionDate", "a plan"),
            Map.entry("ProposePlan.dates.scheduled", "a plan"),
            Map.entry("ProposePlan.dates.confirmed", "a plan"),
            Map.entry("AgreePlan.dates.scheduled", "a plan"),
            Map.entry("AgreePlan.dates.confirmed", "a plan"),
            Map.entry("FillInNotification.notification.statedArrival", "a plan, checked in C16"),
            Map.entry("FillInNotification.notification.checkpoints", "a plan"),
            Map.entry("WaiveSupervisionTime.checkpoint", "the name of a planned time"),
            Map.entry("RecordTransportCheck.checkpoint", "the name of a planned time"),
            Map.entry("IssueShippingOrder.expectedAt", "a plan"),
            Map.entry("CorrectProductionReport.day", "the name of the report that is corrected"),
            Map.entry("ReturnConfirmation.paper.arrivedOn", "return-before-sending"),
            Map.entry("CorrectReturn.paper.arrivedOn", "return-before-sending"),
            Map.entry("RecordTransportCheck.askedAt", "delivery-time-too-early"),
            Map.entry("CorrectNotificationSending.sentAt", "delivery-time-too-early"),
            Map.entry("RecordLoss.foundAt", "delivery-time-too-early"),
            Map.entry("RecordArrival.arrivedAt", "arrival-before-leaving"),
            Map.entry("CorrectArrival.arrivedAt", "delivery-time-too-early"),
            Map.entry("AttestHandover.at", "delivery-time-too-early"),
            Map.entry("HandInSalesSlip.slip.issuedOn", "slip-issued-before-leaving"),
            Map.entry("CorrectSalesSlip.slip.issuedOn", "slip-issued-before-leaving"));

    /**
     * The commands with a bounded date for which the receipt of the order is the only event that must precede the
     * command.
     */
    private static final Map<String, String> FOLLOW_THE_RECEIPT_ONLY = Map.ofEntries(
            Map.entry("ReceiveOrder", "the first event of the order"),
            Map.entry("AnswerFeasibility", "the first paper about the order"),
            Map.entry("StateReserve", "can be signed at any time after the receipt"),
            Map.entry("ReturnConfirmation", "a signature before the sending is a finding (C9)"),
            Map.entry("CorrectReturn", "a signature before the sending is a finding (C9)"),
            Map.entry("RecordPayment", "money can arrive from the receipt on (C9.2)"),
            Map.entry("RecordCash", "money can arrive from the submission on (M4)"),
            Map.entry("ConfirmRemittance", "money can arrive from the submission on (M4)"),
            Map.entry("GiveCashFeedback", "money can arrive from the submission on (M4)"),
            Map.entry("ChangeOrder", "the customer can ask at any time after the receipt"),
            Map.entry("RecordConsent", "consent-dated-wrongly"),
            Map.entry("SignArrivalReceipt", "delivery-time-too-early"));

    @Test
    @DisplayName("each date in a command has a lower bound, or a reason why not")
    void eachDateHasABound() {
        Set<String> unbounded = fields().filter(field -> !field.isBounded())
                .map(TimeField::path)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unbounded).containsExactlyInAnyOrderElementsOf(NOT_BOUNDED_BY_THE_KERNEL.keySet());
        Set<String> withoutCause = commands()
                .filter(command -> TimeField.of(command).anyMatch(TimeField::isBounded))
                .filter(command -> !namesWhatItFollows(command))
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(withoutCause).containsExactlyInAnyOrderElementsOf(FOLLOW_THE_RECEIPT_ONLY.keySet());
    }

    @Test
    @DisplayName("each bounded date of a command is refused two days before what the command follows")
    void eachBoundedDateIsRefused() {
        System.out.println("lower bounds: seed " + SEED + " (-Dorderkit.seed=" + SEED + " runs them again)");
        Set<String> refused = new TreeSet<>();
        for (int i = 0; i < ORDERS; i++) {
            SeededChoice dice = new SeededChoice(SEED + i);
            ContractWalkChoice contract = new ContractWalkChoice(dice, ContractProcess.standard());
            EarlyAttempts<ContractOrder> ofContract = new EarlyAttempts<>(
                    ContractProcess.standard(),
                    contract,
                    order -> OrderIntake.of(order).receivedOn());
            walk(ContractProcess.standard(), ofContract, contract.erp().asPort(), dice);
            EarlyAttempts<MallOrder> ofMall = new EarlyAttempts<>(
                    MallProcess.standard(),
                    new MallWalkChoice(dice, MallProcess.standard()),
                    LowerBoundsTest::submittedOn);
            walk(MallProcess.standard(), ofMall, SampleErp.of(Tier.A).asPort(), dice);
            refused.addAll(ofContract.refused());
            refused.addAll(ofMall.refused());
        }
        Set<String> wanted = fields().filter(TimeField::isBounded)
                .map(TimeField::path)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(refused).containsExactlyElementsOf(wanted);
    }

    private static Optional<LocalDate> submittedOn(MallOrder order) {
        return Ordering.of(order)
                .submittedAt()
                .map(at -> at.atZone(ContractScenario.ZONE).toLocalDate());
    }

    private static <O extends Order<O>> void walk(
            ProcessDefinition<O> process, EarlyAttempts<O> choice, ErpFacts erp, SeededChoice dice) {
        WalkSetting setting =
                new WalkSetting(BusinessCalendar.weekdaysIn(ContractScenario.ZONE), new HandbookPolicies(), erp);
        new ProcessWalk<>(process, setting, choice, new WalkWatch<O>() {}).go(dice, new WalkTally());
    }

    private static Stream<TimeField> fields() {
        return commands().flatMap(TimeField::of);
    }

    private static Stream<Class<?>> commands() {
        return Stream.<Step<?, ?>>concat(
                        ContractProcess.standard().steps().stream(), MallProcess.standard().steps().stream())
                .<Class<?>>map(Step::command)
                .distinct();
    }

    private static boolean namesWhatItFollows(Class<?> command) {
        return Arrays.stream(command.getMethods())
                .filter(method -> method.getName().equals("follows")
                        && method.getParameterCount() == 2
                        && method.getParameterTypes()[1] == Moment.class)
                .anyMatch(method -> method.getDeclaringClass() != Command.class);
    }
}
