package io.orderkit.domain.contract.confirmation;

import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * The command by which CS checks the printed confirmation item by item against the original data (C8). If any item
 * differs, the confirmation cannot be sent and must be entered again.
 *
 * @param differences every item that differs
 */
@Wire("check-print")
public record CheckPrint(List<FormItem> differences) implements Command<ContractOrder> {
    @Override
    public List<PrintChecked> decide(ContractOrder order, Deciding deciding) {
        return List.of(new PrintChecked(Confirmation.of(order).version(), differences));
    }
}
