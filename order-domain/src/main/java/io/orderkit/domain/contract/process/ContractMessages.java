package io.orderkit.domain.contract.process;

import static io.orderkit.domain.model.Role.*;

import io.orderkit.domain.contract.amendment.OrderCancelled;
import io.orderkit.domain.contract.amendment.OrderChanged;
import io.orderkit.domain.contract.confirmation.ConfirmationSent;
import io.orderkit.domain.contract.confirmation.RegistrationRejected;
import io.orderkit.domain.contract.confirmation.dates.DatesPostponed;
import io.orderkit.domain.contract.delivery.CompletionWithdrawn;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.arrival.ArrivalReceiptSigned;
import io.orderkit.domain.contract.delivery.arrival.GoodsArrived;
import io.orderkit.domain.contract.delivery.notice.DeliveryRechecked;
import io.orderkit.domain.contract.delivery.notification.NotificationChecked;
import io.orderkit.domain.contract.delivery.notification.NotificationSent;
import io.orderkit.domain.contract.delivery.transport.ProblemFollowedUp;
import io.orderkit.domain.contract.delivery.transport.TransportProblemReported;
import io.orderkit.domain.contract.feasibility.FeasibilityAnswered;
import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.pricing.PriceQueryAnswered;
import io.orderkit.domain.contract.pricing.PricesChecked;
import io.orderkit.domain.contract.production.anomaly.AnomalyClarified;
import io.orderkit.domain.contract.production.anomaly.AnomalyReported;
import io.orderkit.domain.contract.production.inspection.CompletionReported;
import io.orderkit.domain.contract.production.making.SupervisionRecorded;
import io.orderkit.domain.contract.production.release.CopySentToTechnical;
import io.orderkit.domain.contract.production.release.ProductionOrderIssued;
import io.orderkit.domain.contract.production.release.ProductionOrderReviewed;
import io.orderkit.domain.contract.production.release.ProductionOrderWithdrawn;
import io.orderkit.domain.contract.settlement.BalanceNoticeIssued;
import io.orderkit.domain.contract.settlement.ClearanceWithdrawn;
import io.orderkit.domain.contract.settlement.RecordedPaymentCorrected;
import io.orderkit.domain.contract.settlement.TermsReviewed;
import io.orderkit.domain.person.Addressees;
import io.orderkit.domain.process.ProcessTable;

/** Who is told what in the contract process, in the order of the handbook, and who of an order is meant by a role. */
final class ContractMessages {
    private ContractMessages() {}

    // spotless:off
    static ProcessTable<ContractOrder> addTo(ProcessTable<ContractOrder> table) {
        return table
                // C5–C7
                .tells("price-query-opened", PricesChecked.class, SALESPERSON, CS_SUPERVISOR, MARKETING_DIRECTOR)
                .tells("price-query-closed", PriceQueryAnswered.class, CS_AGENT, CS_SUPERVISOR, MARKETING_DIRECTOR)
                .tells("price-query-overtaken", OrderChanged.class, SALESPERSON, CS_SUPERVISOR, MARKETING_DIRECTOR)
                .tells("not-producible", FeasibilityAnswered.class, SALESPERSON)

                // C8–C9
                .tells("registration-rejected", RegistrationRejected.class, CS_AGENT)
                .tells("customer-order-confirmation", ConfirmationSent.class, CUSTOMER)
                .tells("dates-postponed", DatesPostponed.class, CUSTOMER, SALESPERSON, PRODUCTION)

                // C10–C12
                .tells("production-order-issued", ProductionOrderIssued.class, PRODUCTION_SUPERVISOR)
                .tells("production-order-unclear", ProductionOrderReviewed.class, CS_AGENT)
                .tells("production-order-withdrawn", ProductionOrderWithdrawn.class,
                        PRODUCTION, CS_AGENT, SALESPERSON, CS_SUPERVISOR)
                .tells("production-order-copy", CopySentToTechnical.class, TECHNICAL)
                .tells("supervision-problem", SupervisionRecorded.class, CS_AGENT)
                .tells("anomaly-reported", AnomalyReported.class, CS_AGENT)
                .tells("anomaly-clarified", AnomalyClarified.class, SALESPERSON, CS_SUPERVISOR, MARKETING_DIRECTOR)

                // C13
                .tells("order-completed", CompletionReported.class, SALESPERSON)
                .tells("completion-withdrawn", CompletionWithdrawn.class, SALESPERSON, CS_AGENT, FINANCE, DELIVERY_CLERK)
                .tells("settlement", TermsReviewed.class, FINANCE)
                .tells("balance-collection-notice", BalanceNoticeIssued.class, SALESPERSON, CUSTOMER)
                .tells("clearance-withdrawn", ClearanceWithdrawn.class,
                        SALESPERSON, CS_AGENT, CS_SUPERVISOR, FINANCE, DELIVERY_CLERK)
                .tells("recorded-payment-corrected", RecordedPaymentCorrected.class, SALESPERSON, CS_SUPERVISOR)
                .tells("deposit-due-again", RecordedPaymentCorrected.class, SALESPERSON, CS_SUPERVISOR)
                .tells("clearance-lapsed", RecordedPaymentCorrected.class, FINANCE, SALESPERSON, CS_SUPERVISOR)

                // C14–C18
                .tells("delivery-data-right", DeliveryRechecked.class, DELIVERY_CLERK)
                .tells("notification-given-back", NotificationChecked.class, DELIVERY_PERSON)
                .tells("delivery-notification", NotificationSent.class, CUSTOMER)
                .tells("transport-problem", TransportProblemReported.class, SALESPERSON)
                .tells("transport-problem-followed-up", ProblemFollowedUp.class, SALESPERSON)
                .tells("goods-arrived", GoodsArrived.class, SALESPERSON)
                .tells("product-use-service-begins", ArrivalReceiptSigned.class, CS_AGENT)

                // X8
                .tells("order-changed", OrderChanged.class, CUSTOMER, SALESPERSON, PRODUCTION, DELIVERY_CLERK)
                .tells("order-cancelled", OrderCancelled.class, CUSTOMER, SALESPERSON, PRODUCTION, FINANCE)

                .reaches(SALESPERSON, "salesperson-of-the-order", order -> OrderIntake.of(order).salesperson())
                .reaches(DELIVERY_PERSON, "delivery-person-of-the-order", order -> Delivery.of(order).deliveryPerson())
                .addresses(order -> Addressees.ofCustomer(
                        order.customer(), order.content().designatedSigner(), order.content().contact()));
    }
    // spotless:on
}
