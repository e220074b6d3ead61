package io.orderkit.domain.contract.delivery.notice;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * The command by which the CS supervisor settles a difference between an emergency delivery and the notice issued
 * for it later (C14.2). Settling the difference ends the obligation to issue the notice.
 *
 * @param reason the reason for the difference
 * @param done the action taken
 */
@Wire("settle-notice-finding")
public record SettleNoticeFinding(String reason, String done) implements Command<ContractOrder> {
    /**
     * Checks the values.
     *
     * @throws io.orderkit.domain.model.InvalidValue if the reason or the action is blank
     */
    public SettleNoticeFinding {
        reason = Names.required("reason", reason);
        done = Names.required("what was done", done);
    }

    @Override
    public List<NoticeFindingSettled> decide(ContractOrder order, Deciding deciding) {
        return List.of(new NoticeFindingSettled(reason, done, deciding.by()));
    }
}
