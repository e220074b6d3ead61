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
import io.orderkit.domain.contract.payment.PaymentAccount;
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

/**
 * The commands that have something to act on in the current state of a contract order. The order's state nearly always
 * permits these commands, but a walk gains nothing from attempting them when there is nothing to act on.
 */
final class ActionableCommands {
    private static final Map<Class<? extends OrderCommand>, Predicate<ContractOrder>> WANTED = Map.ofEntries(
            Map.entry(ConsentTo.class, ActionableCommands::isProposed),
            Map.entry(RecordConsent.class, ActionableCommands::isProposed),
            Map.entry(DeclineProposal.class, ActionableCommands::isProposed),
            Map.entry(WithdrawProposal.class, ActionableCommands::isProposed),
            Map.entry(LapseProposal.class, ActionableCommands::isProposed),
            Map.entry(ClarifyAnomaly.class, ActionableCommands::hasAnomaly),
            Map.entry(ProposePlan.class, ActionableCommands::hasAnomaly),
            Map.entry(TellCustomerOfAnomaly.class, ActionableCommands::hasAnomaly),
            Map.entry(RecordCustomerAnswer.class, ActionableCommands::hasAnomaly),
            Map.entry(CloseAnomaly.class, ActionableCommands::hasAnomaly),
            Map.entry(ExplainDifference.class, ActionableCommands::differs),
            Map.entry(CorrectRegistration.class, ActionableCommands::differs),
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
                    order -> PaymentAccount.of(order).payments().stream()
                            .anyMatch(record -> record.first().kind() == Payment.Kind.GIVEN_BACK)));

    /**
     * Steps that should usually be attempted as soon as they have something to act on. They cannot wait, because the
     * happy path soon makes them impossible.
     */
    private static final Set<Class<? extends OrderCommand>> URGENT =
            Set.of(AnswerObjection.class, CorrectRegistration.class, ReconfirmFinding.class, CorrectRefund.class);

    private ActionableCommands() {}

    private static boolean isProposed(ContractOrder order) {
        return !Proposals.of(order).open().isEmpty();
    }

    private static boolean hasAnomaly(ContractOrder order) {
        return !Production.of(order).openAnomalies().isEmpty();
    }

    private static boolean differs(ContractOrder order) {
        return !Confirmation.of(order).openDifferences().isEmpty();
    }

    /** Returns whether the step has something to act on. A step without a condition always has something to act on. */
    static boolean isActionable(ContractOrder order, OrderCommand command) {
        return WANTED.getOrDefault(command.getClass(), any -> true).test(order);
    }

    /** Returns whether the step should be attempted immediately, before it becomes impossible. */
    static boolean isUrgent(ContractOrder order, OrderCommand command) {
        return URGENT.contains(command.getClass()) && isActionable(order, command);
    }
}
