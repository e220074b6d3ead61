package io.orderkit.domain.contract.intake;

import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.policy.Judgement;
import java.util.List;

/**
 * C3: the order stands in the memo, with its checklist.
 *
 * @param memo the memo's number
 * @param revision the content that was checked
 * @param missing every item that is missing
 * @param unclear every item that is unclear
 * @param complete whether nothing at all is open
 * @param judgement the rules that say which items are required
 */
@Wire("memo-recorded")
public record MemoRecorded(
        DocumentReference memo,
        Revision revision,
        List<FormItem> missing,
        List<FormItem> unclear,
        boolean complete,
        Judgement judgement)
        implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        ContractOrder checked = OrderIntake.atRevision(order, revision);
        return complete ? checked.at(AgreementState.RECORDED) : checked;
    }
}
