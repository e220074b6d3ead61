package io.orderkit.testkit.walk;

import io.orderkit.domain.contract.amendment.RecordErpRevocation;
import io.orderkit.domain.contract.cancellation.CancelOrder;
import io.orderkit.domain.contract.cancellation.SetCancellationFee;
import io.orderkit.domain.contract.confirmation.RecordErpRegistration;
import io.orderkit.domain.contract.confirmation.dates.ReviewPostponement;
import io.orderkit.domain.contract.confirmation.entry.EnterConfirmation;
import io.orderkit.domain.contract.confirmation.entry.ProposeConfirmationDate;
import io.orderkit.domain.contract.confirmation.offer.RecordArrivalAnswer;
import io.orderkit.domain.contract.confirmation.registration.CorrectRegistration;
import io.orderkit.domain.contract.confirmation.registration.ExplainDifference;
import io.orderkit.domain.contract.confirmation.returned.CheckReturn;
import io.orderkit.domain.contract.confirmation.returned.ReconfirmFinding;
import io.orderkit.domain.contract.delivery.WithdrawCompletion;
import io.orderkit.domain.contract.delivery.arrival.AttestHandover;
import io.orderkit.domain.contract.delivery.arrival.CloseOrder;
import io.orderkit.domain.contract.delivery.arrival.CorrectArrivalReceipt;
import io.orderkit.domain.contract.delivery.dispatch.DispatchGoods;
import io.orderkit.domain.contract.delivery.dispatch.FillInNotification;
import io.orderkit.domain.contract.delivery.notice.InstructEmergency;
import io.orderkit.domain.contract.delivery.notice.IssueDeliveryNote;
import io.orderkit.domain.contract.delivery.notice.IssueDeliveryNotice;
import io.orderkit.domain.contract.delivery.notice.RecheckDelivery;
import io.orderkit.domain.contract.delivery.notice.SettleNoticeFinding;
import io.orderkit.domain.contract.delivery.transport.CorrectLoss;
import io.orderkit.domain.contract.delivery.transport.RecordTransportCheck;
import io.orderkit.domain.contract.delivery.transport.ReportTransportProblem;
import io.orderkit.domain.contract.feasibility.AdviseTrial;
import io.orderkit.domain.contract.feasibility.AnswerFeasibility;
import io.orderkit.domain.contract.feasibility.ConfirmFormula;
import io.orderkit.domain.contract.feasibility.RecordCustomerChoice;
import io.orderkit.domain.contract.feasibility.StateReserve;
import io.orderkit.domain.contract.feasibility.WriteInstruction;
import io.orderkit.domain.contract.feasibility.objection.AnswerObjection;
import io.orderkit.domain.contract.intake.ClarifyItems;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.pricing.AnswerPriceQuery;
import io.orderkit.domain.contract.pricing.CheckPrices;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.contract.production.anomaly.CloseAnomaly;
import io.orderkit.domain.contract.production.anomaly.ProposePlan;
import io.orderkit.domain.contract.production.anomaly.RecordCustomerAnswer;
import io.orderkit.domain.contract.production.inspection.CorrectInspectionByConfirmation;
import io.orderkit.domain.contract.production.inspection.CorrectInspectionByStandard;
import io.orderkit.domain.contract.production.inspection.CorrectWarehouseReceipt;
import io.orderkit.domain.contract.production.making.CorrectProductionReport;
import io.orderkit.domain.contract.production.release.AnswerUnclearItem;
import io.orderkit.domain.contract.production.release.IssueProductionOrder;
import io.orderkit.domain.contract.production.release.ReviewProductionOrder;
import io.orderkit.domain.contract.production.release.WithdrawProductionOrder;
import io.orderkit.domain.contract.settlement.CorrectRefund;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.SampleActors;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A generator of random moves for a contract order. */
public final class ContractMoves extends ProcessMoves<ContractOrder> {
    static final List<Actor> ACTORS = List.of(
            SampleActors.AGENT,
            SampleActors.SALESPERSON,
            SampleActors.SUPERVISOR,
            SampleActors.TECHNICAL,
            SampleActors.PRODUCTION,
            SampleActors.PRODUCTION_SUPERVISOR,
            SampleActors.QUALITY,
            SampleActors.WAREHOUSE,
            SampleActors.FINANCE,
            SampleActors.CLERK,
            SampleActors.DRIVER,
            SampleActors.OTHER_DRIVER,
            SampleActors.ASSISTANT,
            SampleActors.CUSTOMER,
            SampleActors.OTHER_AGENT,
            SampleActors.OTHER_SALESPERSON,
            SampleActors.DIRECTOR,
            new Actor(SampleActors.SALESPERSON.id(), Set.of(Role.SALESPERSON, Role.CS_AGENT), Optional.empty()),
            Actor.of(SampleActors.SALESPERSON.id().value(), Role.CS_SUPERVISOR),
            new Actor(SampleActors.AGENT.id(), Set.of(Role.CS_AGENT, Role.QUALITY_INSPECTION), Optional.empty()),
            Actor.SYSTEM);

    private static final Set<Class<? extends OrderCommand>> DETOURS = Set.of(
            ReceiveOrder.class,
            AnswerFeasibility.class,
            ProposeConfirmationDate.class,
            AdviseTrial.class,
            RecordCustomerChoice.class,
            ConfirmFormula.class,
            CheckReturn.class,
            ReconfirmFinding.class,
            ClarifyItems.class,
            AnswerPriceQuery.class,
            ReviewProductionOrder.class,
            AnswerUnclearItem.class,
            ProposePlan.class,
            RecordCustomerAnswer.class,
            CloseAnomaly.class,
            CorrectProductionReport.class,
            CorrectInspectionByConfirmation.class,
            CorrectInspectionByStandard.class,
            CorrectWarehouseReceipt.class,
            CorrectRefund.class,
            SetCancellationFee.class,
            InstructEmergency.class,
            RecordTransportCheck.class,
            ReportTransportProblem.class,
            StateReserve.class,
            WriteInstruction.class,
            AnswerObjection.class,
            RecordErpRegistration.class,
            ExplainDifference.class,
            CorrectRegistration.class,
            RecordArrivalAnswer.class,
            FillInNotification.class,
            IssueDeliveryNotice.class,
            RecheckDelivery.class,
            SettleNoticeFinding.class,
            CorrectLoss.class,
            AttestHandover.class,
            CorrectArrivalReceipt.class);

    /**
     * Steps that people often attempt too early, each with a person who attempts it. The refusal of such a step must
     * state the missing preconditions.
     */
    private static final List<Act> LEAPS = List.of(
            new Act(SampleActors.AGENT, new CheckPrices()),
            new Act(SampleActors.TECHNICAL, new AnswerFeasibility(true, false, Statement.verbal("somebody"))),
            new Act(
                    SampleActors.PRODUCTION,
                    new WriteInstruction(LocalDate.EPOCH, LocalDate.EPOCH, List.of(), Statement.verbal("somebody"))),
            new Act(SampleActors.AGENT, new ProposeConfirmationDate(LocalDate.EPOCH, "not urgent")),
            new Act(SampleActors.AGENT, new EnterConfirmation(Optional.empty())),
            new Act(SampleActors.AGENT, new IssueProductionOrder(Statement.verbal("somebody"))),
            new Act(
                    SampleActors.CLERK,
                    new IssueDeliveryNote(new DocumentReference("note-9"), SampleActors.DRIVER.id())),
            new Act(SampleActors.DRIVER, new DispatchGoods()),
            new Act(Actor.SYSTEM, new ReviewPostponement()),
            new Act(Actor.SYSTEM, new WithdrawProductionOrder()),
            new Act(Actor.SYSTEM, new WithdrawCompletion()),
            new Act(Actor.SYSTEM, new CloseOrder()));

    /** The percentage of possible cancellations that are attempted. */
    private static final int CANCELLED_PERCENT = 11;

    /** The percentage of cases in which a step is attempted although it has nothing to act on or its gate is shut. */
    private static final int VAIN_PERCENT = 40;

    /** The percentage of possible replacements (X13) that are attempted. */
    private static final int REPLACED_PERCENT = 15;

    /**
     * The percentage of cases in which a possible ERP answer to a revocation request is submitted. Usually, no request
     * is pending.
     */
    private static final int REVOKED_PERCENT = 15;

    public ContractMoves(SeededChoice dice) {
        this(dice, ContractProcess.standard());
    }

    /** Creates a generator of moves for the standard process or an extension of it. */
    ContractMoves(SeededChoice dice, ProcessDefinition<ContractOrder> process) {
        super(dice, process, ACTORS);
    }

    @Override
    boolean isTooRare(OrderCommand command) {
        return (command instanceof CancelOrder && !dice.chance(CANCELLED_PERCENT))
                || (PersonMoves.isOftenInPlace(command) && !dice.chance(REPLACED_PERCENT))
                || (command instanceof RecordErpRevocation && !dice.chance(REVOKED_PERCENT));
    }

    /**
     * Returns a step that is possible in the order's current states, with random input. Usually, the step has something to act on. If no
     * step is possible, the result is an arbitrary step.
     */
    public Act fitting(ContractOrder order, Moment moment) {
        List<OrderCommand> fitting = inPlace(order, moment).stream()
                .filter(command -> !isTooRare(command))
                .filter(command -> ActionableCommands.isActionable(order, command) || dice.chance(VAIN_PERCENT))
                .toList();
        return mostlyOpen(order, fitting, moment).orElseGet(() -> any(order, moment));
    }

    /** Returns one of the commands, preferably one whose gates are open. */
    private Optional<Act> mostlyOpen(ContractOrder order, List<OrderCommand> commands, Moment moment) {
        Optional<Act> act = taken(order, commands, moment);
        return act.isEmpty() || dice.chance(VAIN_PERCENT) || isOpen(order, moment, act.get())
                ? act
                : taken(order, commands, moment);
    }

    private boolean isOpen(ContractOrder order, Moment moment, Act act) {
        return stepOf(act.command()).gates().stream()
                .allMatch(gate -> gate.shut(order, act.actor(), moment).isEmpty());
    }

    /** Returns a step that should be attempted as soon as it has something to act on; empty if there is no such step. */
    Optional<Act> urgent(ContractOrder order, Moment moment) {
        return taken(
                order,
                inPlace(order, moment).stream()
                        .filter(command -> ActionableCommands.isUrgent(order, command))
                        .toList(),
                moment);
    }

    /** Returns a step that comes too early for the order, preferably one that its states allow. */
    public Act leap(ContractOrder order) {
        List<Act> near = LEAPS.stream()
                .filter(act -> stepOf(act.command()).isInPlace(order))
                .toList();
        return dice.oneOf(near.isEmpty() ? LEAPS : near);
    }

    /** Returns a possible step that is not on the happy path; empty if there is none. */
    public Optional<Act> detour(ContractOrder order, Moment moment) {
        return taken(
                order,
                inPlace(order, moment).stream()
                        .filter(command -> DETOURS.contains(command.getClass()) && isWorthwhile(order, command))
                        .toList(),
                moment);
    }

    /**
     * Returns whether to attempt a step as a detour. The step must have something to act on. Some kinds of steps, such
     * as corrections, are attempted only rarely.
     */
    private boolean isWorthwhile(ContractOrder order, OrderCommand command) {
        if (!ActionableCommands.isActionable(order, command) || (command instanceof ProposePlan && !dice.chance(20))) {
            return false;
        }
        boolean corrects = command instanceof CorrectProductionReport
                || command instanceof CorrectInspectionByConfirmation
                || command instanceof CorrectInspectionByStandard
                || command instanceof CorrectWarehouseReceipt;
        return !corrects || dice.chance(15);
    }

    @Override
    List<Supplier<OrderCommand>> moves(ContractOrder order, Moment moment) {
        return Stream.of(
                        new AgreementMoves(dice, order, moment).all(),
                        new GoodsMoves(dice, order, moment).all(),
                        new PersonMoves(dice, order).all(),
                        new ConsentMoves<>(dice, order, moment, ACTORS).all())
                .flatMap(List::stream)
                .toList();
    }

    /** Returns an answer to an open proposal, usually from somebody who is permitted to answer it. */
    Optional<Act> answer(ContractOrder order, Moment moment) {
        return new ConsentMoves<>(dice, order, moment, ACTORS).answer();
    }
}
