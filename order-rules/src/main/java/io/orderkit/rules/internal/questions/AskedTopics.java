package io.orderkit.rules.internal.questions;

import static io.orderkit.rules.internal.topics.KnownCircumstances.CUSTOMER;
import static io.orderkit.rules.internal.topics.KnownCircumstances.DAY;
import static io.orderkit.rules.internal.topics.KnownCircumstances.WEEKDAY;

import io.orderkit.domain.measure.Unit;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.asked.BackDatingFacts;
import io.orderkit.domain.policy.asked.CancellationCause;
import io.orderkit.domain.policy.asked.CancellationFeeFacts;
import io.orderkit.domain.policy.asked.IssueFacts;
import io.orderkit.domain.policy.asked.PaymentGateFacts;
import io.orderkit.domain.policy.asked.PlanFacts;
import io.orderkit.domain.policy.asked.SupervisionFacts;
import io.orderkit.rules.internal.rulings.asked.BackDatingCollector;
import io.orderkit.rules.internal.rulings.asked.CancellationFeeCollector;
import io.orderkit.rules.internal.rulings.asked.IssueCollector;
import io.orderkit.rules.internal.rulings.asked.PaymentGateCollector;
import io.orderkit.rules.internal.rulings.asked.PlanCollector;
import io.orderkit.rules.internal.rulings.asked.SupervisionCollector;
import io.orderkit.rules.internal.topics.TableColumn.Figure;
import io.orderkit.rules.internal.topics.TableColumn.Given;
import io.orderkit.rules.internal.topics.TopicBuilder;
import io.orderkit.rules.vocabulary.asked.AnomalyPlan;
import io.orderkit.rules.vocabulary.asked.BackDatingRuling;
import io.orderkit.rules.vocabulary.asked.CancellationFeeRuling;
import io.orderkit.rules.vocabulary.asked.CancelledOrder;
import io.orderkit.rules.vocabulary.asked.GoodsPayment;
import io.orderkit.rules.vocabulary.asked.IssueRuling;
import io.orderkit.rules.vocabulary.asked.LateEntry;
import io.orderkit.rules.vocabulary.asked.PaymentGateRuling;
import io.orderkit.rules.vocabulary.asked.PlanRuling;
import io.orderkit.rules.vocabulary.asked.ProductionIssue;
import io.orderkit.rules.vocabulary.asked.SupervisedDelivery;
import io.orderkit.rules.vocabulary.asked.SupervisionRuling;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The library's topics about the process itself. The rule files of these topics are optional, because release 0.1 did
 * not have these topics.
 */
final class AskedTopics {
    private AskedTopics() {}

    static TopicBuilder<IssueFacts> issue(int order) {
        return new TopicBuilder<>(order, "issue", IssueFacts.class)
                .mayBeMissing()
                .given(facts -> values(
                        facts.tier(),
                        facts.orderTotal().orElse(null),
                        facts.currency().orElse(null),
                        facts.paymentMethod(),
                        facts.urgency()))
                .around(DAY, CUSTOMER, WEEKDAY)
                .seen(
                        ProductionIssue.class,
                        (it, open) -> new ProductionIssue(
                                (Tier) it[0],
                                (BigDecimal) it[1],
                                (String) it[2],
                                (PaymentMethod) it[3],
                                (Urgency) it[4],
                                open))
                .says(IssueRuling.class, IssueCollector::new);
    }

    static TopicBuilder<PaymentGateFacts> paymentGate(int order) {
        return new TopicBuilder<>(order, "payment-gate", PaymentGateFacts.class)
                .mayBeMissing()
                .given(facts -> values(
                        facts.tier(),
                        facts.paymentMethod(),
                        facts.gross().orElse(null),
                        facts.currency().orElse(null),
                        facts.paymentDays().orElse(null)))
                .around(DAY, CUSTOMER, WEEKDAY)
                .table(
                        "payment-before-goods.csv",
                        List.of(Given.is("tier"), Given.is("paymentMethod")),
                        List.of(Figure.between("standardPercent", 0, 100)))
                .seen(
                        GoodsPayment.class,
                        (it, open) -> new GoodsPayment(
                                (Tier) it[0],
                                (PaymentMethod) it[1],
                                (BigDecimal) it[2],
                                (String) it[3],
                                (Integer) it[4],
                                (BigDecimal) it[5],
                                open))
                .says(PaymentGateRuling.class, PaymentGateCollector::new);
    }

    static TopicBuilder<CancellationFeeFacts> cancellationFee(int order) {
        return new TopicBuilder<>(order, "cancellation-fee", CancellationFeeFacts.class)
                .mayBeMissing()
                .given(facts -> values(
                        facts.tier(),
                        facts.causedBy(),
                        facts.production(),
                        facts.paid(),
                        facts.orderTotal().orElse(null),
                        facts.currency().orElse(null)))
                .around(DAY, CUSTOMER, WEEKDAY)
                .seen(
                        CancelledOrder.class,
                        (it, open) -> new CancelledOrder(
                                (Tier) it[0],
                                (CancellationCause) it[1],
                                (String) it[2],
                                (BigDecimal) it[3],
                                (BigDecimal) it[4],
                                (String) it[5],
                                open))
                .says(CancellationFeeRuling.class, CancellationFeeCollector::new);
    }

    static TopicBuilder<BackDatingFacts> backDating(int order) {
        return new TopicBuilder<>(order, "back-dating", BackDatingFacts.class)
                .mayBeMissing()
                .given(facts -> values(
                        facts.tier(), facts.act(), facts.role(), facts.channel().orElse(null)))
                .around(DAY, CUSTOMER, WEEKDAY)
                .table(
                        "back-dating-days.csv",
                        List.of(
                                Given.code(
                                        "act",
                                        "receive-order",
                                        "send-confirmation",
                                        "confirm-reception",
                                        "return-confirmation",
                                        "check-return",
                                        "reconfirm-finding",
                                        "record-arrival",
                                        "sign-arrival-receipt"),
                                Given.is("tier")),
                        List.of(Figure.between("standardDays", 0, 366)))
                .seen(
                        LateEntry.class,
                        (it, open) -> new LateEntry(
                                (Tier) it[0], (String) it[1], (String) it[2], (Channel) it[3], (Integer) it[4], open))
                .says(BackDatingRuling.class, BackDatingCollector::new);
    }

    static TopicBuilder<SupervisionFacts> supervision(int order) {
        return new TopicBuilder<>(order, "supervision", SupervisionFacts.class)
                .mayBeMissing()
                .given(facts -> values(
                        facts.tier(),
                        facts.urgency(),
                        facts.orderTotal().orElse(null),
                        facts.currency().orElse(null)))
                .around(DAY, CUSTOMER, WEEKDAY)
                .seen(
                        SupervisedDelivery.class,
                        (it, open) -> new SupervisedDelivery(
                                (Tier) it[0], (Urgency) it[1], (BigDecimal) it[2], (String) it[3], open))
                .says(SupervisionRuling.class, SupervisionCollector::new);
    }

    static TopicBuilder<PlanFacts> plan(int order) {
        return new TopicBuilder<>(order, "plan", PlanFacts.class)
                .mayBeMissing()
                .given(facts -> values(
                        facts.tier(),
                        facts.kind(),
                        facts.quantity().orElse(null),
                        facts.unit().orElse(null),
                        facts.orderTotal().orElse(null),
                        facts.currency().orElse(null)))
                .around(DAY, CUSTOMER, WEEKDAY)
                .seen(
                        AnomalyPlan.class,
                        (it, open) -> new AnomalyPlan(
                                (Tier) it[0],
                                (String) it[1],
                                (BigDecimal) it[2],
                                (Unit) it[3],
                                (BigDecimal) it[4],
                                (String) it[5],
                                open))
                .says(PlanRuling.class, PlanCollector::new);
    }

    private static @Nullable Object[] values(@Nullable Object... values) {
        return values;
    }
}
