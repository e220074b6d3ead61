package io.orderkit.domain.mall.collection;

import io.orderkit.domain.mall.MallOrder;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * M4: finance confirms a payment before delivery, from the postal remittance or its arrival on the bank account.
 *
 * @param payment what came
 * @param source where it was seen
 * @param document the remittance, or the bank's statement
 */
@Wire("confirm-remittance")
public record ConfirmRemittance(MallPayment payment, RemittanceSource source, DocumentReference document)
        implements OrderCommand {
    public static List<Refusal> check(MallOrder order, ConfirmRemittance command, Deciding deciding) {
        return PaymentChecks.of(order, command.payment, deciding).list();
    }

    public static List<RemittanceConfirmed> decide(MallOrder order, ConfirmRemittance command, Deciding deciding) {
        return List.of(new RemittanceConfirmed(command.payment, command.source, command.document));
    }
}
