package io.orderkit.domain.contract.production;

import java.util.Optional;
import java.util.Set;

/** A mutable draft for creating a changed copy of an anomaly. Not thread-safe. */
final class AnomalyDraft {
    private final Anomaly before;
    boolean clarified;
    Optional<Anomaly.Plan> plan;
    boolean acceptsLess;
    boolean customerTold;
    Optional<Anomaly.Result> result;
    Anomaly.Doubted doubted;
    Set<String> lots;
    Optional<PlanDates> dates;
    Optional<AnomalyAnswer> answer;

    AnomalyDraft(Anomaly before) {
        this.before = before;
        clarified = before.clarified();
        plan = before.plan();
        acceptsLess = before.acceptsLess();
        customerTold = before.customerTold();
        result = before.result();
        doubted = before.doubted();
        lots = before.lots();
        dates = before.dates();
        answer = before.answer();
    }

    Anomaly anomaly() {
        return new Anomaly(
                before.number(),
                before.kind(),
                before.lines(),
                before.report(),
                clarified,
                plan,
                acceptsLess,
                customerTold,
                result,
                doubted,
                lots,
                dates,
                answer);
    }
}
