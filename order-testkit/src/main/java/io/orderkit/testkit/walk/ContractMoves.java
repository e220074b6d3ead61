package io.orderkit.testkit.walk;

import io.orderkit.domain.contract.amendment.CancelOrder;
import io.orderkit.domain.contract.confirmation.EnterConfirmation;
import io.orderkit.domain.contract.confirmation.dates.ReviewPostponement;
import io.orderkit.domain.contract.confirmation.returned.CheckReturn;
import io.orderkit.domain.contract.confirmation.returned.ReconfirmFinding;
import io.orderkit.domain.contract.delivery.WithdrawCompletion;
import io.orderkit.domain.contract.delivery.arrival.CloseOrder;
import io.orderkit.domain.contract.delivery.dispatch.DispatchGoods;
import io.orderkit.domain.contract.delivery.notice.InstructEmergency;
import io.orderkit.domain.contract.delivery.notice.IssueDeliveryNote;
import io.orderkit.domain.contract.delivery.notice.IssueDeliveryNotice;
import io.orderkit.domain.contract.delivery.notice.RecheckDelivery;
import io.orderkit.domain.contract.delivery.transport.RecordTransportCheck;
import io.orderkit.domain.contract.delivery.transport.ReportTransportProblem;
import io.orderkit.domain.contract.feasibility.AdviseTrial;
import io.orderkit.domain.contract.feasibility.AnswerFeasibility;
import io.orderkit.domain.contract.feasibility.ConfirmFormula;
import io.orderkit.domain.contract.feasibility.RecordCustomerChoice;
import io.orderkit.domain.contract.feasibility.StateReserve;
import io.orderkit.domain.contract.feasibility.WriteInstruction;
import io.orderkit.domain.contract.intake.ClarifyItems;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.pricing.AnswerPriceQuery;
import io.orderkit.domain.contract.pricing.CheckPrices;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.contract.production.release.AnswerUnclearItem;
import io.orderkit.domain.contract.production.release.IssueProductionOrder;
import io.orderkit.domain.contract.production.release.ReviewProductionOrder;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.Step;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.SampleActors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Random moves on a contract order: any step with any input, mostly by somebody who may take it. Not thread-safe.
 */
public final class ContractMoves {
    private static final Map<Class<? extends OrderCommand>, Step<ContractOrder, ?>> STEPS =
            ContractProcess.standard().steps().stream().collect(Collectors.toMap(Step::command, step -> step));

    private static final List<Actor> CAST = List.of(
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
            SampleActors.ASSISTANT,
            SampleActors.CUSTOMER,
            SampleActors.OTHER_AGENT,
            SampleActors.OTHER_SALESPERSON,
            SampleActors.DIRECTOR,
            new Actor(SampleActors.SALESPERSON.id(), Set.of(Role.SALESPERSON, Role.CS_AGENT), Optional.empty()),
            Actor.of(SampleActors.SALESPERSON.id().value(), Role.CS_SUPERVISOR),
            Actor.SYSTEM);

    private static final Set<Class<? extends OrderCommand>> DETOURS = Set.of(
            ReceiveOrder.class,
            AnswerFeasibility.class,
            AdviseTrial.class,
            RecordCustomerChoice.class,
            ConfirmFormula.class,
            CheckReturn.class,
            ReconfirmFinding.class,
            ClarifyItems.class,
            AnswerPriceQuery.class,
            ReviewProductionOrder.class,
            AnswerUnclearItem.class,
            InstructEmergency.class,
            RecordTransportCheck.class,
            ReportTransportProblem.class,
            StateReserve.class,
            WriteInstruction.class,
            IssueDeliveryNotice.class,
            RecheckDelivery.class);

    /** Steps that people try too early, and who tries: they are told what is still wanting. */
    private static final List<Act> LEAPS = List.of(
            new Act(SampleActors.AGENT, new CheckPrices()),
            new Act(SampleActors.TECHNICAL, new AnswerFeasibility(true, false, Statement.verbal("somebody"))),
            new Act(
                    SampleActors.PRODUCTION,
                    new WriteInstruction(LocalDate.EPOCH, LocalDate.EPOCH, List.of(), Statement.verbal("somebody"))),
            new Act(SampleActors.AGENT, new EnterConfirmation(Optional.empty())),
            new Act(SampleActors.AGENT, new IssueProductionOrder(Statement.verbal("somebody"))),
            new Act(SampleActors.CLERK, new IssueDeliveryNote(new DocumentReference("note-9"), SampleActors.DRIVER.id())),
            new Act(SampleActors.DRIVER, new DispatchGoods()),
            new Act(Actor.SYSTEM, new ReviewPostponement()),
            new Act(Actor.SYSTEM, new WithdrawCompletion()),
            new Act(Actor.SYSTEM, new CloseOrder()));

    /** How rarely an order is cancelled, where it could be. */
    private static final int CANCELLED_PERCENT = 6;

    private final RandomChoice dice;

    public ContractMoves(RandomChoice dice) {
        this.dice = dice;
    }

    /** Any step, with any input. */
    public Act any(ContractOrder order, Moment moment) {
        OrderCommand command = dice.oneOf(moves(order, moment)).get();
        if (command instanceof CancelOrder && !dice.chance(CANCELLED_PERCENT)) {
            return any(order, moment);
        }
        return new Act(dice.chance(90) ? whoMay(order, command) : dice.oneOf(CAST), command);
    }

    /** A step whose place it is, with any input; any step when there is none. */
    public Act fitting(ContractOrder order, Moment moment) {
        List<OrderCommand> fitting = inPlace(order, moment).stream()
                .filter(command -> !(command instanceof CancelOrder) || dice.chance(CANCELLED_PERCENT))
                .toList();
        return fitting.isEmpty() ? any(order, moment) : taken(order, dice.oneOf(fitting));
    }

    /** An input for each step that somebody takes, sensible or not. */
    public List<OrderCommand> oneOfEach(ContractOrder order, Moment moment) {
        return moves(order, moment).stream().map(Supplier::get).toList();
    }

    /** A step that is tried too early, where there is one; else any of them. */
    public Act leap(ContractOrder order) {
        List<Act> near =
                LEAPS.stream().filter(act -> isInPlace(order, act.command())).toList();
        return dice.oneOf(near.isEmpty() ? LEAPS : near);
    }

    /** A step that the happy path never takes, where it can be taken. */
    public Optional<Act> detour(ContractOrder order, Moment moment) {
        List<OrderCommand> fitting = inPlace(order, moment).stream()
                .filter(command -> DETOURS.contains(command.getClass()))
                .toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(taken(order, dice.oneOf(fitting)));
    }

    private List<OrderCommand> inPlace(ContractOrder order, Moment moment) {
        return moves(order, moment).stream()
                .map(Supplier::get)
                .filter(command -> isInPlace(order, command))
                .toList();
    }

    private Act taken(ContractOrder order, OrderCommand command) {
        return new Act(whoMay(order, command), command);
    }

    private List<Supplier<OrderCommand>> moves(ContractOrder order, Moment moment) {
        List<Supplier<OrderCommand>> moves = new ArrayList<>(new AgreementMoves(dice, order, moment).all());
        moves.addAll(new GoodsMoves(dice, order, moment).all());
        return moves;
    }

    private Actor whoMay(ContractOrder order, OrderCommand command) {
        Step<ContractOrder, ?> step = stepOf(command);
        List<Actor> permitted =
                CAST.stream().filter(actor -> step.mayBeTakenBy(order, actor)).toList();
        return dice.oneOf(permitted.isEmpty() ? CAST : permitted);
    }

    private static boolean isInPlace(ContractOrder order, OrderCommand command) {
        return stepOf(command).isInPlace(order);
    }

    private static Step<ContractOrder, ?> stepOf(OrderCommand command) {
        return Optional.ofNullable(STEPS.get(command.getClass()))
                .orElseThrow(() -> new IllegalArgumentException("no step for " + command));
    }
}
