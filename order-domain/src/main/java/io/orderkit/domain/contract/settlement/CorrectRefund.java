package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.PaymentRefusal;
import io.orderkit.domain.contract.payment.Settlement;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Identifies;
import java.util.List;
import java.util.Optional;

/**
 * X10: finance corrects the record of money that was given back. The amount owed back, or due again, follows.
 *
 * @param reference of the refund, as it stands
 * @param refund what it was in truth; empty when nothing was given back by it
 * @param reason how that was found
 */
@Wire("correct-refund")
public record CorrectRefund(@Identifies("payment") String reference, Optional<Payment> refund, String reason)
        implements Command<ContractOrder> {
    /** @throws io.orderkit.domain.model.InvalidValue when there is no reference, or no reason */
    public CorrectRefund {
        reference = Names.required("reference", reference);
        reason = Names.required("reason", reason);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        boolean isPayment = Settlement.of(order)
                .recorded(reference)
                .filter(record -> record.first().kind() != Payment.Kind.GIVEN_BACK)
                .isPresent();
        return isPayment
                ? List.of(Refusal.input(PaymentRefusal.PAYMENT_UNKNOWN, "reference", reference))
                : correction().check(order, deciding);
    }

    @Override
    public List<RecordedPaymentCorrected> decide(ContractOrder order, Deciding deciding) {
        return correction().decide(order, deciding);
    }

    private CorrectRecordedPayment correction() {
        return new CorrectRecordedPayment(reference, refund, reason);
    }
}
