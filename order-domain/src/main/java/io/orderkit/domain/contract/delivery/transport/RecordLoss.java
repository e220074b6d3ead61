package io.orderkit.domain.contract.delivery.transport;

import io.orderkit.domain.contract.delivery.ClaimToOpen;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryRefusal;
import io.orderkit.domain.contract.delivery.DeliveryTimes;
import io.orderkit.domain.contract.delivery.arrival.ClaimDebt;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.Proof;
import io.orderkit.domain.contract.pricing.DueTimes;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;

/**
 * C17: the goods are lost on the way, on the carrier's word. That ends the delivery, and a claim is to be opened. Part of the goods that is
 * missing at the arrival is a reservation (C18).
 *
 * @param lost what is lost, and how
 * @param foundAt when it was found out; not before the goods left
 * @param word the carrier's word: who says so, on which paper, on which day
 */
@Wire("record-loss")
public record RecordLoss(String lost, Instant foundAt, Statement word) implements Command<ContractOrder> {
    /** @throws io.orderkit.domain.model.InvalidValue when it does not say what is lost */
    public RecordLoss {
        lost = Names.required("what is lost", lost);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return DeliveryTimes.between(Delivery.of(order).leftAt(), foundAt, deciding)
                .and(Proof.written(DeliveryRefusal.LOSS_EVIDENCE_MISSING, word))
                .list();
    }

    @Override
    public List<LossRecorded> decide(ContractOrder order, Deciding deciding) {
        return List.of(new LossRecorded(
                lost,
                foundAt,
                word,
                new ClaimToOpen(ClaimToOpen.Cause.LOST, DueTimes.of(ClaimDebt.CODE, order, deciding))));
    }
}
