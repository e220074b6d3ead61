package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.AgreementState;
import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.contract.OrderContent;
import io.orderkit.domain.contract.settlement.Settlement;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * X8: the order is changed. The fields that are touched re-open what was approved of them; after the sending it takes a new version
 * of the confirmation, whose return begins anew; after release only the CS supervisor may, and production signs again.
 *
 * <p>Whose order it is stays; so does the currency, while money of the customer is here.
 *
 * @param change what is said otherwise now; it is put over the content
 * @param reason why
 */
@Wire("change-order")
public record ChangeOrder(OrderContent change, String reason) implements OrderCommand {
    public static List<Refusal> check(ContractOrder order, ChangeOrder command, Deciding deciding) {
        OrderContent changed = order.content().overlaidBy(command.change);
        Optional<Currency> held = Settlement.of(order).currencyHeld();
        return new Objections()
                .when(changed.equals(order.content()), AmendmentRefusal.NOTHING_CHANGED)
                .when(
                        !changed.customer().equals(order.content().customer()),
                        AmendmentRefusal.ITEM_IS_FIXED,
                        "item",
                        "@role." + Role.CUSTOMER)
                .when(
                        held.isPresent() && !changed.currency().equals(held),
                        AmendmentRefusal.ITEM_IS_FIXED,
                        "item",
                        "@" + FormField.CURRENCY.wordingKey())
                .list();
    }

    public static List<OrderChanged> decide(ContractOrder order, ChangeOrder command, Deciding deciding) {
        OrderContent changed = order.content().overlaidBy(command.change);
        boolean queryOvertaken =
                order.isAt(AgreementState.PRICE_QUERY) && !Approvals.pricesHold(order.withContent(changed));
        return List.of(new OrderChanged(changed, command.reason, deciding.by(), queryOvertaken));
    }
}
