package io.orderkit.domain.contract.settlement;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.SignedDocument;
import io.orderkit.domain.contract.order.SignedDocuments;
import io.orderkit.domain.contract.order.WrittenProof;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import java.util.List;

/**
 * The command by which finance clears the payment, confirming with a signature or stamp that the money was received (C13.2).
 * Credit granted by a contract does not count as payment.
 *
 * @param clearance finance's signature or stamp
 */
@Wire("clear-payment")
public record ClearPayment(Statement clearance) implements Command<ContractOrder> {
    @Override
    public List<HappenedOn> follows(ContractOrder order, Moment moment) {
        return SignedDocuments.of(order, SignedDocument.REVIEW_OF_TERMS);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return WrittenProof.written(SettlementRefusal.CLEARANCE_WRITING_MISSING, clearance);
    }

    @Override
    public List<PaymentCleared> decide(ContractOrder order, Deciding deciding) {
        return List.of(new PaymentCleared(clearance));
    }
}
