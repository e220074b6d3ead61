package io.orderkit.domain.contract.confirmation.entry;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationEntered;
import io.orderkit.domain.contract.confirmation.ConfirmationRefusal;
import io.orderkit.domain.contract.confirmation.ConfirmationSheet;
import io.orderkit.domain.contract.confirmation.dates.PrintedDates;
import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.feasibility.Instruction;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.RequiredDeposit;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.wire.Since;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The command by which CS enters the agreed terms into the ERP, which produces the customer order confirmation (C8).
 *
 * @param csDeliveryDate the date on which CS delivers the goods, if known; never before the confirmation date
 * @param offeredArrival the latest arrival day that the company offers, if it differs from the day that the customer
 *     has requested
 */
@Wire("enter-confirmation")
public record EnterConfirmation(
        Optional<LocalDate> csDeliveryDate, @Since("0.2") Optional<LocalDate> offeredArrival)
        implements Command<ContractOrder> {
    /**
     * Creates the command without an offered arrival. In that case, the later of the requested arrival day and the
     * confirmation date applies.
     */
    public EnterConfirmation(Optional<LocalDate> csDeliveryDate) {
        this(csDeliveryDate, Optional.empty());
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Objections objections = new Objections();
        csDeliveryDate.ifPresent(delivery -> PrintedDates.next(order)
                .map(PrintedDates::confirmed)
                .ifPresent(confirmed -> objections.when(
                        delivery.isBefore(confirmed),
                        ConfirmationRefusal.DELIVERY_BEFORE_CONFIRMATION_DATE,
                        "found",
                        delivery,
                        "expected",
                        confirmed)));
        return objections.list();
    }

    @Override
    public List<ConfirmationEntered> decide(ContractOrder order, Deciding deciding) {
        Instruction instruction = Feasibility.of(order).instruction().orElseThrow();
        PrintedDates dates = PrintedDates.next(order).orElseThrow();
        ConfirmationSheet sheet = new ConfirmationSheet(
                Confirmation.of(order).version() + 1,
                order.revision(),
                order.content(),
                dates.production(),
                dates.scheduled(),
                dates.confirmed(),
                csDeliveryDate,
                RequiredDeposit.of(order, deciding.policies()).filter(Money::isPositive),
                offeredArrival);
        return List.of(new ConfirmationEntered(sheet, Optional.of(instruction.dates()), Optional.of(deciding.now())));
    }
}
