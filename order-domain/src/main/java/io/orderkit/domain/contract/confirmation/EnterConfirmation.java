package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.confirmation.waiting.KeptDates;
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
     * Creates the command without an offered arrival, so the day that the customer has requested applies where
     * possible.
     */
    public EnterConfirmation(Optional<LocalDate> csDeliveryDate) {
        this(csDeliveryDate, Optional.empty());
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Objections objections = new Objections();
        csDeliveryDate.ifPresent(delivery -> Feasibility.of(order)
                .instruction()
                .map(instruction -> confirmationDate(order, instruction))
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
        Optional<KeptDates> kept = kept(order, instruction);
        ConfirmationSheet sheet = new ConfirmationSheet(
                Confirmation.of(order).version() + 1,
                order.revision(),
                order.content(),
                kept.map(KeptDates::productionDate).orElse(instruction.productionDate()),
                kept.map(KeptDates::scheduledDate).orElse(instruction.scheduledDate()),
                confirmationDate(order, instruction),
                csDeliveryDate,
                RequiredDeposit.of(order, deciding.policies()).filter(Money::isPositive),
                offeredArrival);
        return List.of(new ConfirmationEntered(sheet, Optional.of(instruction.dates()), Optional.of(deciding.now())));
    }

    /** Returns the dates that a change has saved, unless production has since rewritten its instruction (C9.3, X8). */
    private static Optional<KeptDates> kept(ContractOrder order, Instruction instruction) {
        return Confirmation.of(order).kept().filter(dates -> dates.instruction().equals(instruction.dates()));
    }

    private static LocalDate confirmationDate(ContractOrder order, Instruction instruction) {
        LocalDate scheduled =
                kept(order, instruction).map(KeptDates::scheduledDate).orElse(instruction.scheduledDate());
        return Confirmation.of(order)
                .relaxedTo(order)
                .filter(relaxed -> relaxed.isAfter(scheduled))
                .orElse(scheduled);
    }
}
