package io.orderkit.desk.json.internal.finding;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.policy.CompletenessFacts;
import io.orderkit.domain.policy.CompletenessVerdict;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.DepositVerdict;
import io.orderkit.domain.policy.DueTimeFacts;
import io.orderkit.domain.policy.DueTimeVerdict;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.MallTermsFacts;
import io.orderkit.domain.policy.MallTermsVerdict;
import io.orderkit.domain.policy.PostponementFacts;
import io.orderkit.domain.policy.PostponementVerdict;
import io.orderkit.domain.policy.PricingFacts;
import io.orderkit.domain.policy.PricingVerdict;
import io.orderkit.domain.policy.TierFacts;
import io.orderkit.domain.policy.TierVerdict;
import io.orderkit.domain.policy.asked.BackDatingFacts;
import io.orderkit.domain.policy.asked.BackDatingVerdict;
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
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.wire.WireChange;
import io.orderkit.ports.store.OrderSummary;
import java.util.List;

/** The types that every {@code OrderJson} knows, because every desk writes them although no process registers them. */
public final class Registered {
    public static final List<Class<?>> ALWAYS = List.of(
            TierFacts.class,
            TierVerdict.class,
            DepositFacts.class,
            DepositVerdict.class,
            PostponementFacts.class,
            PostponementVerdict.class,
            PricingFacts.class,
            PricingVerdict.class,
            CompletenessFacts.class,
            CompletenessVerdict.class,
            DueTimeFacts.class,
            DueTimeVerdict.class,
            MallTermsFacts.class,
            MallTermsVerdict.class,
            IssueFacts.class,
            IssueVerdict.class,
            PaymentGateFacts.class,
            PaymentGateVerdict.class,
            CancellationFeeFacts.class,
            CancellationFeeVerdict.class,
            BackDatingFacts.class,
            BackDatingVerdict.class,
            SupervisionFacts.class,
            SupervisionVerdict.class,
            PlanFacts.class,
            PlanVerdict.class,
            Judgement.class,
            Refusal.class,
            Obligation.class,
            Intent.Communication.class,
            Intent.Answer.class,
            Actor.class,
            OrderLine.class,
            Statement.class,
            OrderSummary.class);

    /**
     * The upcasters for the types that every OrderJson knows; none so far, because none of those types has changed.
     * Each process provides the upcasters for its own types.
     */
    public static final List<WireChange> CHANGES = List.of();

    private Registered() {}
}
