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
 * The command by which CS promises a time for the confirmation or for the answer to open questions (C4).
 *
 * @param promise the promise, with the recipient, the subject and the time of the reply
 * @param quotation the price quotation, if one was requested
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
