package io.orderkit.domain.contract.confirmation;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * C8: CS enters what is agreed into the ERP, which yields the customer order confirmation.
 *
 * @param csDeliveryDate when CS delivers, where that is known; never before the confirmation's date
 */
@Wire("enter-confirmation")
public record EnterConfirmation(Optional<LocalDate> csDeliveryDate) implements Command<ContractOrder> {
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
        return List.of(new ConfirmationEntered(new ConfirmationSheet(
                Confirmation.of(order).version() + 1,
                order.revision(),
                order.content(),
                instruction.productionDate(),
                instruction.scheduledDate(),
                confirmationDate(order, instruction),
                csDeliveryDate,
                RequiredDeposit.of(order, deciding.policies()).filter(Money::isPositive))));
    }

    private static LocalDate confirmationDate(ContractOrder order, Instruction instruction) {
        LocalDate scheduled = instruction.scheduledDate();
        return Confirmation.of(order)
                .relaxedTo(order)
                .filter(relaxed -> relaxed.isAfter(scheduled))
                .orElse(scheduled);
    }
}
