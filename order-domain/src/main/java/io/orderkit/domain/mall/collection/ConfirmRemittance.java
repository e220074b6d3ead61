package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * The command by which finance confirms a payment before delivery on the basis of a postal remittance or a bank credit
 * (M4).
 *
 * @param payment the payment
 * @param source the kind of evidence that proves the payment
 * @param document the postal remittance or the bank statement
 */
@Wire("confirm-remittance")
public record ConfirmRemittance(MallPayment payment, RemittanceSource source, DocumentReference document)
        implements Command<MallOrder> {
    @Override
    public List<Refusal> check(MallOrder order, Deciding deciding) {
        return PaymentChecks.of(order, payment, deciding).list();
    }

    @Override
    public List<RemittanceConfirmed> decide(MallOrder order, Deciding deciding) {
        return List.of(new RemittanceConfirmed(payment, source, document));
    }
}
