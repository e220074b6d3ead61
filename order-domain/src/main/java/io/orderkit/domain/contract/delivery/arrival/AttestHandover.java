package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryRefusal;
import io.orderkit.domain.contract.delivery.DeliveryTimes;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The command by which the delivery person records the handover when nobody signs the arrival receipt (C18). The
 * record replaces the receipt and requires a picture or a witness as evidence. The record does not state that the
 * customer has accepted the goods.
 *
 * @param at the time at which the goods were handed over
 * @param record a description of the handover
 * @param picture the reference of a picture of the handover
 * @param witness the person who witnessed the handover
 */
@Wire("attest-handover")
public record AttestHandover(
        Instant at, String record, Optional<DocumentReference> picture, Optional<Personal<String>> witness)
        implements Command<ContractOrder> {
    /**
     * Checks the values.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code record} is blank
     */
    public AttestHandover {
        record = Names.required("record of the hand-over", record);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return DeliveryTimes.between(Delivery.of(order).arrivedAt(), at, deciding)
                .when(
                        picture.isEmpty()
                                && witness.filter(person -> !person.isBlank()).isEmpty(),
                        DeliveryRefusal.HANDOVER_EVIDENCE_MISSING)
                .list();
    }

    @Override
    public List<HandoverAttested> decide(ContractOrder order, Deciding deciding) {
        return List.of(new HandoverAttested(at, record, picture, witness, deciding.by()));
    }
}
