package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.PaymentAccount;
import io.orderkit.domain.contract.payment.PaymentRefusal;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Identifies;
import io.orderkit.domain.time.HappenedOn;
import java.util.List;
import java.util.Optional;

/**
 * The command by which finance corrects the record of a refund (X10). The correction changes the amounts that are due
 * or must be refunded.
 *
 * @param reference the reference under which the refund is currently recorded
 * @param refund the corrected refund; empty if no money was refunded
 * @param reason an explanation of how the error was found
 */
@Wire("correct-refund")
public record CorrectRefund(@Identifies("payment") String reference, Optional<Payment> refund, String reason)
        implements Command<ContractOrder> {
    /**
     * Checks the values.
     *
     * @throws io.orderkit.domain.model.InvalidValue if the reference or the reason is blank
     */
    public CorrectRefund {
        reference = Names.required("reference", reference);
        reason = Names.required("reason", reason);
    }

    @Override
    public List<HappenedOn> follows(ContractOrder order, Moment moment) {
        return correction().follows(order, moment);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        boolean isPayment = PaymentAccount.of(order)
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
