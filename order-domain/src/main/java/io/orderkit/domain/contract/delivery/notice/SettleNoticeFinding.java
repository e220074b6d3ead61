package io.orderkit.domain.contract.delivery.notice;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * C14.2: the CS supervisor settles that a later notice differs from what left; the debt of the notice ends.
 *
 * @param reason why it differs
 * @param done what was done about it
 */
@Wire("settle-notice-finding")
public record SettleNoticeFinding(String reason, String done) implements Command<ContractOrder> {
    /** @throws io.orderkit.domain.model.InvalidValue when it does not say why, or what was done */
    public SettleNoticeFinding {
        reason = Names.required("reason", reason);
        done = Names.required("what was done", done);
    }

    @Override
    public List<NoticeFindingSettled> decide(ContractOrder order, Deciding deciding) {
        return List.of(new NoticeFindingSettled(reason, done, deciding.by()));
    }
}
