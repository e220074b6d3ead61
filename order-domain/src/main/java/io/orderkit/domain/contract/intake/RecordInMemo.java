package io.orderkit.domain.contract.intake;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.CompletenessVerdict;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * The command by which CS enters the order in the customer information memo and checks it against the confirmation form
 * (C3). The checklist contains every open point of the order; if it is empty, the order is complete.
 *
 * @param memo the memo's number
 */
@Wire("record-in-memo")
public record RecordInMemo(DocumentReference memo) implements Command<ContractOrder> {
    @Override
    public List<MemoRecorded> decide(ContractOrder order, Deciding deciding) {
        CompletenessVerdict verdict = Checklist.verdict(order, deciding.policies());
        boolean complete = Checklist.open(order, deciding.moment()).isEmpty();
        return List.of(new MemoRecorded(
                memo,
                order.revision(),
                order.missing(verdict.required()),
                List.copyOf(Checklist.unclear(order)),
                complete,
                verdict.judgement(),
                true));
    }
}
