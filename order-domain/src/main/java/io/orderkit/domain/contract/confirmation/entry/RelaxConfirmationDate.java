package io.orderkit.domain.contract.confirmation.entry;

import io.orderkit.domain.consent.ProposedCommand;
import io.orderkit.domain.contract.confirmation.ConfirmationDateRelaxed;
import io.orderkit.domain.contract.confirmation.ConfirmationRefusal;
import io.orderkit.domain.contract.confirmation.dates.PrintedDates;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.time.LocalDate;
import java.util.List;

/**
 * The command that sets a later confirmation date, never before the scheduled date (C8.1). SYSTEM issues this
 * command once the order's salesperson has agreed to the date that CS proposed with {@link ProposeConfirmationDate}. In
 * release 0.1, CS issued this command directly and named the salesperson in it. A command that merely names the
 * salesperson is refused, because consent must be the salesperson's own act (X9).
 *
 * @param date the later date
 * @param situation the reason for the later date, such as the payment method or the urgency
 * @param agreedBy the salesperson who was asked to consent to the later date
 */
@Wire("relax-confirmation-date")
public record RelaxConfirmationDate(LocalDate date, String situation, ActorId agreedBy)
        implements ProposedCommand<ContractOrder> {
    /** Returns whether the proposal still applies. The proposal applies until a confirmation is entered. */
    @Override
    public boolean standsFor(ContractOrder order) {
        return order.isAt(AgreementState.SCHEDULED);
    }

    @Override
    public ProposedCommand<ContractOrder> passedOn(ActorId predecessor, ActorId successor) {
        return agreedBy.equals(predecessor) ? new RelaxConfirmationDate(date, situation, successor) : this;
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Objections objections = new Objections()
                .when(
                        !OrderIntake.of(order).isOrWasSalesperson(agreedBy),
                        ConfirmationRefusal.SALESPERSON_AGREEMENT_MISSING,
                        "found",
                        agreedBy,
                        "expected",
                        OrderIntake.of(order).salesperson().map(ActorId::value).orElse("?"));
        PrintedDates.next(order)
                .map(PrintedDates::scheduled)
                .ifPresent(scheduled -> objections.when(
                        date.isBefore(scheduled),
                        ConfirmationRefusal.RELAXED_DATE_TOO_EARLY,
                        "found",
                        date,
                        "expected",
                        scheduled));
        return objections.list();
    }

    @Override
    public List<ConfirmationDateRelaxed> decide(ContractOrder order, Deciding deciding) {
        return List.of(new ConfirmationDateRelaxed(date, situation, agreedBy));
    }
}
