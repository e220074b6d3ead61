package io.orderkit.domain.contract.delivery.transport;

import io.orderkit.domain.contract.delivery.ClaimToOpen;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryRefusal;
import io.orderkit.domain.contract.delivery.DeliveryTimes;
import io.orderkit.domain.contract.delivery.arrival.ClaimDebt;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.WrittenProof;
import io.orderkit.domain.contract.pricing.DueTimes;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import java.time.Instant;
import java.util.List;

/**
 * The command that records that goods were lost during transport, as stated by the carrier (C17). A loss ends the
 * delivery and obliges CS to open a claim. If the goods arrive incomplete, the customer makes a reservation instead
 * (C18).
 *
 * @param lost a description of the lost goods and of how they were lost
 * @param foundAt the time at which the loss was discovered, which must not be before the departure of the goods
 * @param word the carrier's statement, with its author, document and date
 */
@Wire("record-loss")
public record RecordLoss(String lost, Instant foundAt, Statement word) implements Command<ContractOrder> {
    /**
     * Checks the values.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code lost} is blank
     */
    public RecordLoss {
        lost = Names.required("what is lost", lost);
    }

    @Override
    public List<HappenedOn> follows(ContractOrder order, Moment moment) {
        return Delivery.of(order)
                .leftAt()
                .map(left -> HappenedOn.at(left, moment.calendar().zone()))
                .stream()
                .toList();
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return DeliveryTimes.between(Delivery.of(order).leftAt(), foundAt, deciding)
                .and(WrittenProof.written(DeliveryRefusal.LOSS_EVIDENCE_MISSING, word))
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
