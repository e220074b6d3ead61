package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.feasibility.Instruction;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.time.LocalDate;
import java.util.List;

/**
 * C8.1: CS sets the confirmation's date later than the scheduled one, by the customer's situation. Never earlier; and only once
 * the order's salesperson has agreed by name.
 *
 * @param date the later date
 * @param situation why: the payment method, the urgency
 * @param agreedBy the salesperson who agreed
 */
@Wire("relax-confirmation-date")
public record RelaxConfirmationDate(LocalDate date, String situation, ActorId agreedBy)
        implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Objections objections = new Objections()
                .when(
                        !OrderIntake.of(order)
                                .salesperson()
                                .filter(agreedBy::equals)
                                .isPresent(),
                        ConfirmationRefusal.SALESPERSON_AGREEMENT_MISSING,
                        "found",
                        agreedBy,
                        "expected",
                        OrderIntake.of(order).salesperson().map(ActorId::value).orElse("?"));
        Feasibility.of(order)
                .instruction()
                .map(Instruction::scheduledDate)
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
