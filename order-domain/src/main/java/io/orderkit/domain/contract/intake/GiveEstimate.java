package io.orderkit.domain.contract.intake;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * C4: CS makes an estimate and says by when the confirmation will be ready, or open questions will be answered.
 *
 * @param promise who was told what, and by when
 * @param quotation the price quotation, when one was asked for
 */
@Wire("give-estimate")
public record GiveEstimate(ReplyPromise promise, Optional<DocumentReference> quotation)
        implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return new Objections()
                .when(
                        promise.replyBy().isBefore(deciding.now()),
                        IntakeRefusal.REPLY_BY_PAST,
                        "found",
                        promise.replyBy())
                .list();
    }

    @Override
    public List<EstimateGiven> decide(ContractOrder order, Deciding deciding) {
        return List.of(new EstimateGiven(promise, quotation));
    }
}
