package io.orderkit.domain.policy.handbook;

import static io.orderkit.domain.policy.handbook.HandbookPolicies.judged;

import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.asked.BackDatingFacts;
import io.orderkit.domain.policy.asked.BackDatingVerdict;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.domain.policy.asked.CancellationFeeFacts;
import io.orderkit.domain.policy.asked.CancellationFeeVerdict;
import io.orderkit.domain.policy.asked.IssueFacts;
import io.orderkit.domain.policy.asked.IssueVerdict;
import io.orderkit.domain.policy.asked.PaymentGateFacts;
import io.orderkit.domain.policy.asked.PaymentGateVerdict;
import io.orderkit.domain.policy.asked.PlanFacts;
import io.orderkit.domain.policy.asked.PlanVerdict;
import io.orderkit.domain.policy.asked.SupervisionFacts;
import io.orderkit.domain.policy.asked.SupervisionVerdict;
import java.math.BigDecimal;
import java.util.Optional;

/** The handbook's answers to the policy questions about the process itself. */
final class HandbookTerms {
    private static final BigDecimal ALL = new BigDecimal(100);
    private static final int DAYS_BACK = 3;
    private static final int SUPERVISION_TIMES = 1;
    private static final int PERSONS_OF_A_PLAN = 4;

    private HandbookTerms() {}

    static IssueVerdict issue(IssueFacts facts) {
        return facts.tier().equals(Tier.A)
                ? new IssueVerdict(true, false, judged("C9.1 tier A may owe the return", "return-may-follow"))
                : new IssueVerdict(false, false, judged("C9.1 the return comes first", "return-comes-first"));
    }

    static PaymentGateVerdict paymentGate(PaymentGateFacts facts) {
        if (!facts.tier().equals(Tier.A)) {
            return asking(ALL, judged("C13.2 the goods are paid before they leave", "payment-before-goods"));
        }
        return facts.paymentMethod().equals(PaymentMethod.PREPAYMENT)
                ? asking(ALL, judged("C13.1 what is prepaid is paid before it leaves", "goods-prepaid"))
                : asking(BigDecimal.ZERO, judged("C13.1 tier A pays by the contract's term", "payment-by-term"));
    }

    private static PaymentGateVerdict asking(BigDecimal percent, Judgement judgement) {
        return new PaymentGateVerdict(percent, false, true, judgement);
    }

    static CancellationFeeVerdict cancellationFee(CancellationFeeFacts facts) {
        return facts.causedBy() == CancellationCause.CUSTOMER
                ? feeOfPaid(ALL, judged("X8 the fee stays within what was paid", "fee-within-paid"))
                : feeOfPaid(BigDecimal.ZERO, judged("X8 no fee where the customer is not the cause", "no-fee"));
    }

    private static CancellationFeeVerdict feeOfPaid(BigDecimal percent, Judgement judgement) {
        return new CancellationFeeVerdict(Optional.of(percent), Optional.empty(), judgement);
    }

    static BackDatingVerdict backDating(BackDatingFacts facts) {
        return new BackDatingVerdict(DAYS_BACK, judged("X11 days back without the supervisor", "days-back"));
    }

    static SupervisionVerdict supervision(SupervisionFacts facts) {
        return new SupervisionVerdict(
                SUPERVISION_TIMES, judged("C16 supervision times of a delivery", "supervision-times"));
    }

    static PlanVerdict plan(PlanFacts facts) {
        return new PlanVerdict(PERSONS_OF_A_PLAN, judged("C11.1 persons of a plan", "plan-persons"));
    }
}
