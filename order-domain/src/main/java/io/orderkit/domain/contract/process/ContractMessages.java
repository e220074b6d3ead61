package io.orderkit.domain.contract.process;

import static io.orderkit.domain.model.Role.*;

import io.orderkit.domain.contract.amendment.OrderChanged;
import io.orderkit.domain.contract.amendment.RegistrationRevoked;
import io.orderkit.domain.contract.cancellation.CancellationFeeSet;
import io.orderkit.domain.contract.cancellation.OrderCancelled;
import io.orderkit.domain.contract.confirmation.ConfirmationSent;
import io.orderkit.domain.contract.confirmation.RegistrationRejected;
import io.orderkit.domain.contract.confirmation.dates.DatesPostponed;
import io.orderkit.domain.contract.confirmation.returned.ReturnCorrected;
import io.orderkit.domain.contract.delivery.CompletionWithdrawn;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.arrival.ArrivalCorrected;
import io.orderkit.domain.contract.delivery.arrival.ArrivalReceiptSigned;
import io.orderkit.domain.contract.delivery.arrival.ArrivalReceiptWithdrawn;
import io.orderkit.domain.contract.delivery.arrival.ClaimDecided;
import io.orderkit.domain.contract.delivery.arrival.GoodsArrived;
import io.orderkit.domain.contract.delivery.arrival.HandoverAttested;
import io.orderkit.domain.contract.delivery.dispatch.DepartureCorrected;
import io.orderkit.domain.contract.delivery.dispatch.SalesSlipCorrected;
import io.orderkit.domain.contract.delivery.notice.DeliveryNoticeIssued;
import io.orderkit.domain.contract.delivery.notice.DeliveryRechecked;
import io.orderkit.domain.contract.delivery.notice.EmergencyInstructed;
import io.orderkit.domain.contract.delivery.notice.NoticeFindingSettled;
import io.orderkit.domain.contract.delivery.notification.NotificationChecked;
import io.orderkit.domain.contract.delivery.notification.NotificationSendingCorrected;
import io.orderkit.domain.contract.delivery.notification.NotificationSent;
import io.orderkit.domain.contract.delivery.transport.LossCorrected;
import io.orderkit.domain.contract.delivery.transport.LossRecorded;
import io.orderkit.domain.contract.delivery.transport.ProblemFollowedUp;
import io.orderkit.domain.contract.delivery.transport.TransportProblemReported;
import io.orderkit.domain.contract.feasibility.FeasibilityAnswered;
import io.orderkit.domain.contract.feasibility.InstructionWritten;
import io.orderkit.domain.contract.feasibility.TrialDataHandedOver;
import io.orderkit.domain.contract.feasibility.objection.ObjectionsAnswered;
import io.orderkit.domain.contract.intake.MemoRecorded;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.person.AgentReplaced;
import io.orderkit.domain.contract.person.DeliveryPersonReplaced;
import io.orderkit.domain.contract.person.PersonInChargeReplaced;
import io.orderkit.domain.contract.person.SalespersonReplaced;
import io.orderkit.domain.contract.pricing.PriceQueryAnswered;
import io.orderkit.domain.contract.pricing.PricesChecked;
import io.orderkit.domain.contract.production.anomaly.AnomalyAnswered;
import io.orderkit.domain.contract.production.anomaly.AnomalyClarified;
import io.orderkit.domain.contract.production.anomaly.AnomalyReported;
import io.orderkit.domain.contract.production.anomaly.PlanAgreed;
import io.orderkit.domain.contract.production.inspection.CompletionReported;
import io.orderkit.domain.contract.production.inspection.InspectionCorrected;
import io.orderkit.domain.contract.production.inspection.WarehouseReceiptCorrected;
import io.orderkit.domain.contract.production.making.ProductionReportCorrected;
import io.orderkit.domain.contract.production.making.SupervisionRecorded;
import io.orderkit.domain.contract.production.release.CopyFailed;
import io.orderkit.domain.contract.production.release.CopySentToTechnical;
import io.orderkit.domain.contract.production.release.ProductionOrderIssued;
import io.orderkit.domain.contract.production.release.ProductionOrderReviewed;
import io.orderkit.domain.contract.production.release.ProductionOrderWithdrawn;
import io.orderkit.domain.contract.settlement.BalanceNoticeIssued;
import io.orderkit.domain.contract.settlement.ClearanceWithdrawn;
import io.orderkit.domain.contract.settlement.PaymentClearedItself;
import io.orderkit.domain.contract.settlement.RecordedPaymentCorrected;
import io.orderkit.domain.contract.settlement.TermsReviewed;
import io.orderkit.domain.person.Addressees;
import io.orderkit.domain.process.ProcessTable;

/**
 * The messages of the contract process, in handbook order, and the assigned persons who receive the messages for a
 * role.
 */
final class ContractMessages {
    private ContractMessages() {}

    // spotless:off
    static ProcessTable<ContractOrder> addTo(ProcessTable<ContractOrder> table) {
        return table
                // C4
                .tells("items-open", MemoRecorded.class, SALESPERSON)

                // C5–C7
                .tells("price-query-opened", PricesChecked.class, SALESPERSON, CS_SUPERVISOR, MARKETING_DIRECTOR)
                .tells("price-query-closed", PriceQueryAnswered.class, CS_AGENT, CS_SUPERVISOR, MARKETING_DIRECTOR)
                .tells("price-query-overtaken", OrderChanged.class, SALESPERSON, CS_SUPERVISOR, MARKETING_DIRECTOR)
                .tells("not-producible", FeasibilityAnswered.class, SALESPERSON)
                .tells("trial-data", TrialDataHandedOver.class, TECHNICAL)
                .tells("term-objected", InstructionWritten.class, CS_AGENT)
                .tells("objections-answered", ObjectionsAnswered.class, PRODUCTION)

                // C8–C9
                .tells("registration-rejected", RegistrationRejected.class, CS_AGENT)
                .tells("customer-order-confirmation", ConfirmationSent.class, CUSTOMER)
                .tells("return-corrected", ReturnCorrected.class, SALESPERSON, CS_AGENT, CS_SUPERVISOR)
                .tells("dates-postponed", DatesPostponed.class, CUSTOMER, SALESPERSON, PRODUCTION)

                // C10–C12
                .tells("production-order-issued", ProductionOrderIssued.class, PRODUCTION_SUPERVISOR)
                .tells("production-order-unclear", ProductionOrderReviewed.class, CS_AGENT)
                .tells("production-order-withdrawn", ProductionOrderWithdrawn.class,
                        PRODUCTION, CS_AGENT, SALESPERSON, CS_SUPERVISOR)
                .tells("production-order-copy", CopySentToTechnical.class, TECHNICAL)
                .tells("copy-to-technical-failed", CopyFailed.class, CS_AGENT, PRODUCTION)
                .tells("supervision-problem", SupervisionRecorded.class, CS_AGENT)
                .tells("anomaly-reported", AnomalyReported.class, CS_AGENT)
                .tells("anomaly-clarified", AnomalyClarified.class, SALESPERSON, CS_SUPERVISOR, MARKETING_DIRECTOR)
                .tells("plan-dates", PlanAgreed.class, PRODUCTION)
                .tells("anomaly-answered", AnomalyAnswered.class, CS_AGENT, SALESPERSON, CS_SUPERVISOR)
                .tells("production-report-corrected", ProductionReportCorrected.class, CS_AGENT)
                .tells("inspection-corrected", InspectionCorrected.class, CS_AGENT, QUALITY_INSPECTION, WAREHOUSE)
                .tells("warehouse-receipt-corrected", WarehouseReceiptCorrected.class, CS_AGENT, FINANCE, SALESPERSON)

                // C13
                .tells("order-completed", CompletionReported.class, SALESPERSON)
                .tells("completion-withdrawn", CompletionWithdrawn.class, SALESPERSON, CS_AGENT, FINANCE, DELIVERY_CLERK)
                .tells("settlement", TermsReviewed.class, FINANCE)
                .tells("balance-collection-notice", BalanceNoticeIssued.class, SALESPERSON, CUSTOMER)
                .tells("payment-cleared-itself", PaymentClearedItself.class, CS_AGENT, SALESPERSON)
                .tells("clearance-withdrawn", ClearanceWithdrawn.class,
                        SALESPERSON, CS_AGENT, CS_SUPERVISOR, FINANCE, DELIVERY_CLERK)
                .tells("recorded-payment-corrected", RecordedPaymentCorrected.class, SALESPERSON, CS_SUPERVISOR)
                .tells("deposit-due-again", RecordedPaymentCorrected.class, SALESPERSON, CS_SUPERVISOR)
                .tells("clearance-lapsed", RecordedPaymentCorrected.class, FINANCE, SALESPERSON, CS_SUPERVISOR)

                // C14–C18
                .tells("delivery-data-right", DeliveryRechecked.class, DELIVERY_CLERK)
                .tells("emergency-instructed", EmergencyInstructed.class, DELIVERY_CLERK, DELIVERY_PERSON)
                .tells("notice-differs", DeliveryNoticeIssued.class, CS_SUPERVISOR)
                .tells("notice-finding-settled", NoticeFindingSettled.class, CS_AGENT, DELIVERY_CLERK)
                .tells("notification-given-back", NotificationChecked.class, DELIVERY_PERSON)
                .tells("delivery-notification", NotificationSent.class, CUSTOMER)
                .tells("notification-sending-corrected", NotificationSendingCorrected.class, SALESPERSON)
                .tells("departure-corrected", DepartureCorrected.class, CS_AGENT, SALESPERSON)
                .tells("sales-slip-corrected", SalesSlipCorrected.class, CS_AGENT, FINANCE)
                .tells("transport-problem", TransportProblemReported.class, SALESPERSON, CS_AGENT)
                .tells("transport-problem-followed-up", ProblemFollowedUp.class, SALESPERSON)
                .tells("goods-lost", LossRecorded.class, CUSTOMER, SALESPERSON)
                .tells("claim-to-open", LossRecorded.class, CS_AGENT, CS_SUPERVISOR, SALESPERSON)
                .tells("loss-corrected", LossCorrected.class, CUSTOMER, SALESPERSON, CS_SUPERVISOR)
                .tells("goods-arrived", GoodsArrived.class, SALESPERSON)
                .tells("arrival-corrected", ArrivalCorrected.class, SALESPERSON)
                .tells("product-use-service-begins", ArrivalReceiptSigned.class, CS_AGENT)
                .tells("product-use-service-begins", HandoverAttested.class, CS_AGENT)
                .tells("handover-attested", HandoverAttested.class, SALESPERSON)
                .tells("claim-to-open", ArrivalReceiptSigned.class, CS_AGENT, CS_SUPERVISOR, SALESPERSON)
                .tells("arrival-receipt-withdrawn", ArrivalReceiptWithdrawn.class, SALESPERSON, CS_SUPERVISOR)
                .tells("claim-decided", ClaimDecided.class, CS_AGENT, SALESPERSON, FINANCE)

                // X8
                .tells("order-changed", OrderChanged.class, CUSTOMER, SALESPERSON, TECHNICAL, PRODUCTION, DELIVERY_CLERK)
                .tells("order-cancelled", OrderCancelled.class, CUSTOMER, SALESPERSON, TECHNICAL, PRODUCTION, DELIVERY_CLERK, FINANCE)
                .tells("goods-to-stock", OrderChanged.class, WAREHOUSE)
                .tells("goods-to-stock", OrderCancelled.class, WAREHOUSE)
                .tells("registration-not-revoked", RegistrationRevoked.class, CS_AGENT)
                .tells("cancellation-fee", CancellationFeeSet.class, CUSTOMER, SALESPERSON, FINANCE)

                // X13
                .tells("salesperson-replaced", SalespersonReplaced.class, SALESPERSON, CS_AGENT, CS_SUPERVISOR)
                .tells("agent-replaced", AgentReplaced.class, CS_AGENT, SALESPERSON)
                .tells("person-in-charge-replaced", PersonInChargeReplaced.class, PRODUCTION)
                .tells("delivery-person-replaced", DeliveryPersonReplaced.class, DELIVERY_PERSON, CS_AGENT)

                .reaches(SALESPERSON, "salesperson-of-the-order", order -> OrderIntake.of(order).salesperson())
                .reaches(DELIVERY_PERSON, "delivery-person-of-the-order", order -> Delivery.of(order).deliveryPerson())
                .addresses(order -> Addressees.ofCustomer(
                        order.customer(), order.content().designatedSigner(), order.content().contact()));
    }
    // spotless:on
}
