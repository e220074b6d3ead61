package io.orderkit.domain.contract.intake;

import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.wire.Since;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The event recording that the order was entered in the customer information memo, with its checklist (C3).
 *
 * @param memo the memo's number
 * @param revision the revision of the order that was checked
 * @param missing the required items that are missing
 * @param unclear the items that are unclear
 * @param complete whether nothing is open
 * @param judgement the rule set that determined which items are required
 * @param tellsSalesperson whether the salesperson is notified of open items; always false in events of release 0.1
 */
@Wire("memo-recorded")
public record MemoRecorded(
        DocumentReference memo,
        Revision revision,
        List<FormItem> missing,
        List<FormItem> unclear,
        boolean complete,
        Judgement judgement,
        @Since("0.2") boolean tellsSalesperson)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        ContractOrder checked = OrderIntake.atRevision(order, revision);
        return complete ? checked.at(AgreementState.RECORDED) : checked;
    }

    /** Notifies the salesperson of the open items (C2.3). */
    @Override
    public List<Intent> intents() {
        boolean nothingOpen = missing.isEmpty() && unclear.isEmpty();
        return !tellsSalesperson || nothingOpen
                ? List.of()
                : List.of(new Intent.Communication(
                        "items-open",
                        Set.of(Role.SALESPERSON),
                        Map.of("missing", listed(missing), "unclear", listed(unclear))));
    }

    private static String listed(List<FormItem> items) {
        return items.stream().map(FormItem::key).collect(Collectors.joining(", "));
    }
}
