package io.orderkit.domain.contract.process;

import io.orderkit.domain.contract.confirmation.returned.ReturnConfirmation;
import io.orderkit.domain.contract.delivery.DeliveryRefusal;
import io.orderkit.domain.contract.delivery.dispatch.HandInSalesSlip;
import io.orderkit.domain.contract.delivery.notice.IssueDeliveryNotice;
import io.orderkit.domain.contract.delivery.notice.SettleNoticeFinding;
import io.orderkit.domain.contract.intake.SupplyData;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.release.CopyToTechnical;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * The conditions under which an order closes by itself (C18): no document is owed, and the conditions on anomalies,
 * transport problems, supervision times and claims are met. The step {@code CloseOrder} in {@link ContractProcess} lists
 * all of them.
 */
final class ClosingGates {
    /** The condition that no documents are owed for the order (C18). */
    static final Gate<ContractOrder> NO_DOCUMENT_OWED = Gate.named(
                    "no-document-owed", (ContractOrder order, Moment moment) -> owed(order))
            .clearedBy(
                    SupplyData.class,
                    ReturnConfirmation.class,
                    CopyToTechnical.class,
                    IssueDeliveryNotice.class,
                    SettleNoticeFinding.class,
                    HandInSalesSlip.class);

    private ClosingGates() {}

    private static List<Refusal> owed(ContractOrder order) {
        List<Obligation> documents = new ArrayList<>(ContractObligations.documents(order));
        documents.addAll(ContractObligations.deliveryDocuments(order));
        List<Refusal> reasons = new ArrayList<>();
        for (Obligation owed : documents) {
            reasons.add(Refusal.gate(
                    DeliveryRefusal.DOCUMENT_OWED,
                    "document",
                    "@" + owed.wordingKey(),
                    "owner",
                    "@role." + owed.owner()));
        }
        return reasons;
    }
}
