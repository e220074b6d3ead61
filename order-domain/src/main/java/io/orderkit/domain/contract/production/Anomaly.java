package io.orderkit.domain.contract.production;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.text.Identity;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * An anomaly in production, from the report until it is closed (C11.1).
 *
 * @param number the number of the anomaly
 * @param kind the kind of anomaly
 * @param lines the order lines whose goods are affected
 * @param report the text of the anomaly report
 * @param clarified whether CS has clarified the anomaly and notified the salesperson, the supervisor and the director
 * @param plan the emergency plan, once it is agreed
 * @param acceptsLess whether the plan accepts less than the ordered quantity (C13); always false in plans from
 *     releases after 0.1
 * @param customerTold whether the customer was notified and asked for their understanding; a new plan requires a
 *     new notification
 * @param result the result with which the anomaly was closed
 * @param doubted the inspections and warehouse receipts that were recorded for the affected goods before the report
 * @param lots the numbers of the affected lots; if empty, all goods of the lines are affected
 * @param dates the new dates in the emergency plan
 * @param answer the customer's answer to the current plan; removed when the plan is replaced by a different one
 */
public record Anomaly(
        String number,
        Kind kind,
        Set<Integer> lines,
        String report,
        boolean clarified,
        Optional<Plan> plan,
        boolean acceptsLess,
        boolean customerTold,
        Optional<Result> result,
        Doubted doubted,
        Set<String> lots,
        Optional<PlanDates> dates,
        Optional<AnomalyAnswer> answer) {
    public Anomaly {
        lines = Set.copyOf(lines);
        lots = Set.copyOf(lots);
    }

    /** The kinds of anomalies. */
    public enum Kind {
        PRODUCTION,
        TECHNICAL,
        INSPECTION,
        OTHER,
        /** A payment was withdrawn or is missing, so the CS supervisor stops production (X10). */
        PAYMENT
    }

    /** The results with which an anomaly can be closed. */
    public enum Result {
        REWORKED,
        ACCEPTED_BY_CUSTOMER,
        REMADE,
        CANCELLED,
        /**
         * The cause of the anomaly is gone, and no goods were faulty; for instance, a late payment arrived or a machine
         * was repaired.
         */
        RESOLVED;

        /** Returns whether this result means that other goods replace those already inspected and received (C12.1). */
        public boolean makesOtherGoods() {
            return this == REWORKED || this == REMADE;
        }

        /** Returns the wording key for this result's display label. */
        public String wordingKey() {
            return "anomaly-result." + Names.kebab(this);
        }
    }

    /**
     * An emergency plan for an anomaly, with its four authors.
     *
     * @param text a description of the actions that the plan requires
     * @param supervisor the CS supervisor
     * @param director the marketing director
     * @param salesperson the salesperson
     * @param agent the CS agent
     */
    public record Plan(String text, ActorId supervisor, ActorId director, ActorId salesperson, ActorId agent) {
        /** Returns a copy of this plan that names a successor in place of one of its authors (X13). */
        public Plan passedOn(ActorId predecessor, ActorId successor) {
            UnaryOperator<ActorId> now = person -> person.equals(predecessor) ? successor : person;
            return new Plan(text, now.apply(supervisor), now.apply(director), now.apply(salesperson), now.apply(agent));
        }
    }

    /**
     * The inspections and warehouse receipts that were recorded before an anomaly was reported. These documents lapse
     * when the goods are reworked or remade (C12.1). Later documents remain valid, because they refer to the
     * reworked or remade goods.
     *
     * @param inspections the inspections
     * @param receipts the numbers of the warehouse receipts that were recorded before the report
     */
    public record Doubted(Set<Production.InspectionKey> inspections, Set<String> receipts) {
        public Doubted {
            inspections = Set.copyOf(inspections);
            receipts = Set.copyOf(receipts);
        }

        Doubted without(Production.InspectionKey inspectedAnew) {
            return new Doubted(
                    inspections.stream()
                            .filter(key -> !key.equals(inspectedAnew))
                            .collect(Collectors.toSet()),
                    receipts);
        }
    }

    /** Returns a newly reported anomaly without any earlier inspections or receipts of the affected goods. */
    public static Anomaly reported(String number, Kind kind, Set<Integer> lines, String report) {
        return new Anomaly(
                number,
                kind,
                lines,
                report,
                false,
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                new Doubted(Set.of(), Set.of()),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    private Anomaly changed(Consumer<AnomalyDraft> change) {
        AnomalyDraft draft = new AnomalyDraft(this);
        change.accept(draft);
        return draft.anomaly();
    }

    /** Returns a copy of this anomaly, limited to the given lots. */
    public Anomaly about(Set<String> which) {
        return changed(draft -> draft.lots = which);
    }

    /** Returns a copy of this anomaly that records the earlier inspections and receipts of the affected goods. */
    public Anomaly doubting(Doubted what) {
        return changed(draft -> draft.doubted = what);
    }

    /** Returns a copy of this anomaly that is marked as clarified. */
    public Anomaly afterClarification() {
        return changed(draft -> draft.clarified = true);
    }

    /**
     * Returns a copy of this anomaly with an agreed emergency plan. If the plan differs from the previous one, the
     * customer must be notified again and give a new answer.
     */
    public Anomaly planned(Plan agreed, boolean less, Optional<PlanDates> newDates) {
        boolean known = plan.isEmpty() || (plan.get().equals(agreed) && acceptsLess == less && dates.equals(newDates));
        return changed(draft -> {
            draft.plan = Optional.of(agreed);
            draft.acceptsLess = less;
            draft.dates = newDates;
            draft.customerTold = customerTold && known;
            draft.answer = known ? answer : Optional.empty();
        });
    }

    /**
     * Returns a copy of this anomaly that records that the customer has been notified. A new answer from the customer
     * replaces the earlier one.
     */
    public Anomaly withCustomerAnswer(Optional<AnomalyAnswer> said) {
        return changed(draft -> {
            draft.customerTold = true;
            draft.answer = said.or(() -> answer);
        });
    }

    /** Returns a copy of this anomaly that is closed with the given result. */
    public Anomaly closed(Result how) {
        return changed(draft -> draft.result = Optional.of(how));
    }

    /**
     * Returns a copy of this anomaly without the customer's acceptance of a smaller quantity. An earlier acceptance
     * does not apply to the new quantity of a changed order (X8).
     */
    Anomaly withoutAcceptance() {
        return changed(draft -> {
            draft.acceptsLess = false;
            draft.answer = answer.map(AnomalyAnswer::ofWhatIsAgreed);
        });
    }

    /**
     * Returns a copy of this anomaly that no longer lists the given inspection, because the inspection has been
     * repeated.
     */
    public Anomaly afterInspection(Production.InspectionKey inspected) {
        return changed(draft -> draft.doubted = doubted.without(inspected));
    }

    /**
     * Returns whether the customer has agreed in writing to accept less of the affected goods than was ordered (C13).
     * A plan from release 0.1 can contain this agreement, which takes effect once the customer is notified. An earlier
     * agreement does not apply to remade goods.
     */
    public boolean lessIsAccepted() {
        boolean byPlan = acceptsLess && customerTold;
        boolean inWriting = answer.filter(AnomalyAnswer::acceptsInWriting)
                .filter(AnomalyAnswer::acceptsLess)
                .isPresent();
        return (byPlan || inWriting) && !result.equals(Optional.of(Result.REMADE));
    }

    /** Returns whether the anomaly names neither lines nor lots, and therefore affects all goods of the order. */
    public boolean concernsAll() {
        return lines.isEmpty() && lots.isEmpty();
    }

    /** Returns whether the anomaly affects goods of a line. An anomaly without lines affects goods of every line. */
    public boolean concerns(int line) {
        return lines.isEmpty() || lines.contains(line);
    }

    /**
     * Returns whether the anomaly affects the given goods. Goods without a lot number count as affected even if the
     * anomaly names specific lots, because they might belong to those lots.
     */
    public boolean concerns(LineLot goods) {
        return concerns(goods.line())
                && (lots.isEmpty()
                        || goods.lot()
                                .map(number -> Identity.find(lots, number).isPresent())
                                .orElse(true));
    }

    /** Returns whether the anomaly affects all goods of a line, regardless of their lots. */
    public boolean concernsAllOf(int line) {
        return lots.isEmpty() && concerns(line);
    }

    /** Returns whether the anomaly is still open. */
    public boolean isOpen() {
        return result.isEmpty();
    }

    /** Returns whether the anomaly is open and the customer has not been notified of it yet. */
    public boolean isUntold() {
        return isOpen() && !customerTold;
    }
}
