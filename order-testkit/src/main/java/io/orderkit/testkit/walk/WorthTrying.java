package io.orderkit.testkit.walk;

import io.orderkit.domain.consent.Proposals;
import io.orderkit.domain.consent.step.ConsentTo;
import io.orderkit.domain.consent.step.DeclineProposal;
import io.orderkit.domain.consent.step.LapseProposal;
import io.orderkit.domain.consent.step.RecordConsent;
import io.orderkit.domain.consent.step.WithdrawProposal;
import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.offer.OfferAnswer;
import io.orderkit.domain.contract.confirmation.offer.RecordArrivalAnswer;
import io.orderkit.domain.contract.confirmation.registration.CorrectRegistration;
import io.orderkit.domain.contract.confirmation.registration.ExplainDifference;
import io.orderkit.domain.contract.confirmation.returned.ReconfirmFinding;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.notice.SettleNoticeFinding;
import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.feasibility.objection.AnswerObjection;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.payment.Settlement;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.anomaly.ClarifyAnomaly;
import io.orderkit.domain.contract.production.anomaly.CloseAnomaly;
import io.orderkit.domain.contract.production.anomaly.ProposePlan;
import io.orderkit.domain.contract.production.anomaly.RecordCustomerAnswer;
import io.orderkit.domain.contract.production.anomaly.TellCustomerOfAnomaly;
import io.orderkit.domain.contract.settlement.CorrectRefund;
import io.orderkit.domain.order.OrderCommand;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What an order must have so that it is worth trying a step whose place it is nearly everywhere. */
final class WorthTrying {
    private static final Predicate<ContractOrder> SOMETHING_PROPOSED =
            order -> !Proposals.of(order).open().isEmpty();

    private static final Predicate<ContractOrder> AN_ANOMALY_OPEN =
            order -> !Production.of(order).openAnomalies().isEmpty();

    private static final Predicate<ContractOrder> A_DIFFERENCE_OPEN =
            order -> !Confirmation.of(order).openDifferences().isEmpty();

    private static final Map<Class<? extends OrderCommand>, Predicate<ContractOrder>> WANTED = Map.ofEntries(
            Map.entry(ConsentTo.class, SOMETHING_PROPOSED),
            Map.entry(RecordConsent.class, SOMETHING_PROPOSED),
            Map.entry(DeclineProposal.class, SOMETHING_PROPOSED),
            Map.entry(WithdrawProposal.class, SOMETHING_PROPOSED),
            Map.entry(LapseProposal.class, SOMETHING_PROPOSED),
            Map.entry(ClarifyAnomaly.class, AN_ANOMALY_OPEN),
            Map.entry(ProposePlan.class, AN_ANOMALY_OPEN),
            Map.entry(TellCustomerOfAnomaly.class, AN_ANOMALY_OPEN),
            Map.entry(RecordCustomerAnswer.class, AN_ANOMALY_OPEN),
            Map.entry(CloseAnomaly.class, AN_ANOMALY_OPEN),
            Map.entry(ExplainDifference.class, A_DIFFERENCE_OPEN),
            Map.entry(CorrectRegistration.class, A_DIFFERENCE_OPEN),
            Map.entry(
                    ReconfirmFinding.class,
                    order -> !Confirmation.of(order).findings().isEmpty()),
            Map.entry(
                    AnswerObjection.class,
                    order -> !Feasibility.of(order).openObjections(order).isEmpty()),
            Map.entry(
                    RecordArrivalAnswer.class,
                    order -> OfferAnswer.awaited(order).isPresent()),
            Map.entry(
                    SettleNoticeFinding.class,
                    order -> Delivery.of(order).noticeFinding().isPresent()),
            Map.entry(
                    CorrectRefund.class,
                    order -> Settlement.of(order).payments().stream()
                            .anyMatch(record -> record.first().kind() == Payment.Kind.GIVEN_BACK)));

    /** What is tried at once, mostly, where the order has something for it: the path would soon have dealt with it otherwise. */
    private static final Set<Class<? extends OrderCommand>> URGENT =
            Set.of(AnswerObjection.class, CorrectRegistration.class, ReconfirmFinding.class, CorrectRefund.class);

    private WorthTrying() {}

    /** Returns whether there is anything for the step; a step that is not listed always has. */
    static boolean isWorthTrying(ContractOrder order, OrderCommand command) {
        return WANTED.getOrDefault(command.getClass(), any -> true).test(order);
    }

    /** Returns whether the step comes too late, unless it is tried at once. */
    static boolean isUrgent(ContractOrder order, OrderCommand command) {
        return URGENT.contains(command.getClass()) && isWorthTrying(order, command);
    }
}
