package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.contract.delivery.ClaimToOpen;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryRefusal;
import io.orderkit.domain.contract.delivery.DeliveryTimes;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.WrittenProof;
import io.orderkit.domain.contract.pricing.DueTimes;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.wire.Since;
import java.util.List;
import java.util.Optional;

/**
 * The command that records the customer's signature on the arrival receipt (C18). The product-use service begins as
 * soon as the receipt is signed. The customer accepts all goods, accepts them with reservations, or refuses them.
 *
 * @param receipt the person who signed, and the time of the signature, which must be after the arrival and not in the
 *     future
 * @param reception whether the customer accepts or refuses the goods; if absent, all goods are accepted
 */
@Wire("sign-arrival-receipt")
public record SignArrivalReceipt(
        Statement receipt, @Since("0.2") Optional<Reception> reception) implements Command<ContractOrder> {
    /** Creates a full acceptance. */
    public SignArrivalReceipt(Statement receipt) {
        this(receipt, Optional.empty());
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Objections objections =
                new Objections().and(WrittenProof.written(DeliveryRefusal.RECEIPT_WRITING_MISSING, receipt));
        receipt.signedOn()
                .ifPresent(day ->
                        objections.and(DeliveryTimes.signed(Delivery.of(order).arrivedAt(), day, deciding)
                                .list()));
        reception.ifPresent(it -> objections.and(ReservationCheck.of(order, it)));
        return objections.list();
    }

    @Override
    public List<ArrivalReceiptSigned> decide(ContractOrder order, Deciding deciding) {
        return List.of(new ArrivalReceiptSigned(
                receipt,
                reception,
                reception
                        .filter(Reception::leavesClaim)
                        .map(it -> new ClaimToOpen(
                                it.answer() == Reception.Answer.REFUSES
                                        ? ClaimToOpen.Cause.REFUSED
                                        : ClaimToOpen.Cause.RESERVED,
                                DueTimes.of(ClaimDebt.CODE, order, deciding)))));
    }
}
