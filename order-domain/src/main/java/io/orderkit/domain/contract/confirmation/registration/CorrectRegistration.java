package io.orderkit.domain.contract.confirmation.registration;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Set;

/**
 * The command by which CS corrects an incorrect registration in the ERP (C8). The confirmation is entered as a new
 * version and registered again.
 *
 * @param items the items whose ERP values are wrong
 * @param reason the reason why the registration was wrong
 */
@Wire("correct-registration")
public record CorrectRegistration(Set<FormItem> items, String reason) implements Command<ContractOrder> {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code reason} is blank
     */
    public CorrectRegistration {
        items = Set.copyOf(items);
        reason = Names.required("reason for the correction", reason);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return ExplainDifference.notOpen(order, items);
    }

    @Override
    public List<RegistrationFaultFound> decide(ContractOrder order, Deciding deciding) {
        return List.of(new RegistrationFaultFound(Confirmation.of(order).version(), items, reason, deciding.by()));
    }
}
