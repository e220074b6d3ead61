package io.orderkit.domain.contract.production;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.text.Identity;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * An anomaly of production, from its report to its closing (C11.1).
 *
 * @param number its number
 * @param kind the kind of anomaly
 * @param lines the lines whose goods are affected
 * @param report the text of the report
 * @param clarified whether CS has clarified it and notified salesperson, supervisor and director
 * @param plan the emergency plan, once agreed
 * @param acceptsLess whether the plan accepts less than was ordered; only plans of release 0.1 state that (C13)
 * @param customerTold whether the customer was notified and asked for understanding; a replacement plan needs a new
 *     notification
 * @param result the result with which it was closed
 * @param doubted the inspections and receipts of those goods before the report
 * @param lots the numbers of the affected lots; all of the lines if empty
 * @param dates the new dates of the plan
 * @param answer the customer's answer; it no longer counts once its plan was replaced
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
        /** A payment was withdrawn or missing: the CS supervisor stops production (X10). */
        PAYMENT
    }

    /** The results with which an anomaly is closed. */
    public enum Result {
        REWORKED,
        ACCEPTED_BY_CUSTOMER,
        REMADE,
        CANCELLED,
        /** It is over, and no goods were faulty: a payment arrived, a machine runs again. */
        RESOLVED;

        /** Returns whether the goods differ from those that were inspected and received before (C12.1). */
        public boolean makesOtherGoods() {
            return this == REWORKED || this == REMADE;
        }

        /** Returns the wording key of its title. */
        public String wordingKey() {
            return "anomaly-result." + Names.kebab(this);
        }
    }

    /**
     * The emergency plan, made by all four persons together.
     *
     * @param text the actions of the plan
     * @param supervisor the CS supervisor
     * @param director the marketing director
     * @param salesperson the salesperson
     * @param agent the CS agent
     */
    public record Plan(String text, ActorId supervisor, ActorId director, ActorId salesperson, ActorId agent) {}

    /**
     * The inspections and receipts of the goods before the anomaly was reported. They lapse when the goods are reworked
     * or remade (C12.1). Later ones concern the goods in their new condition.
     *
     * @param inspections the inspections
     * @param receipts the numbers of the warehouse receipts
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

    /** Returns a newly reported anomaly; it puts nothing in doubt yet. */
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

    /** Returns this anomaly restricted to the given lots. */
    public Anomaly about(Set<String> which) {
        return changed(draft -> draft.lots = which);
    }

    /** Returns this anomaly with the inspections and receipts that it puts in doubt. */
    public Anomaly doubting(Doubted what) {
        return changed(draft -> draft.doubted = what);
    }

    /** Returns this anomaly after CS has clarified it. */
    public Anomaly afterClarification() {
        return changed(draft -> draft.clarified = true);
    }

    /**
     * Returns this anomaly with a plan. If the plan differs from the previous one, the customer must be notified and
     * must answer again.
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

    /** Returns this anomaly marked as notified to the customer, with their answer if they gave one at once. */
    public Anomaly withCustomerAnswer(Optional<AnomalyAnswer> said) {
        return changed(draft -> {
            draft.customerTold = true;
            draft.answer = said.or(() -> answer);
        });
    }

    /** Returns this anomaly after it was closed with a result. */
    public Anomaly closed(Result how) {
        return changed(draft -> draft.result = Optional.of(how));
    }

    /**
     * Returns this anomaly without the acceptance of less. After a change of the order, an earlier acceptance does not
     * apply to the new quantity (X8).
     */
    Anomaly withoutAcceptance() {
        return changed(draft -> {
            draft.acceptsLess = false;
            draft.answer = answer.map(AnomalyAnswer::ofWhatIsAgreed);
        });
    }

    /** Returns this anomaly without doubt about goods that were inspected again. */
    public Anomaly afterInspection(Production.InspectionKey inspected) {
        return changed(draft -> draft.doubted = doubted.without(inspected));
    }

    /**
     * Returns whether the customer has accepted in writing less of these goods than was ordered (C13). In release 0.1 a
     * plan that the customer was notified of accepted it. Goods that were finally remade are required in full.
     */
    public boolean lessIsAccepted() {
        boolean byPlan = acceptsLess && customerTold;
        boolean inWriting = answer.filter(AnomalyAnswer::acceptsInWriting)
                .filter(AnomalyAnswer::acceptsLess)
                .isPresent();
        return (byPlan || inWriting) && !result.equals(Optional.of(Result.REMADE));
    }

    /** Returns whether it affects goods of a line; an anomaly that names no line affects all. */
    public boolean concerns(int line) {
        return lines.isEmpty() || lines.contains(line);
    }

    /** Returns whether it affects these goods. Where it names lots, goods without a lot number may belong to them. */
    public boolean concerns(LineLot goods) {
        return concerns(goods.line())
                && (lots.isEmpty()
                        || goods.lot()
                                .map(number -> Identity.find(lots, number).isPresent())
                                .orElse(true));
    }

    /** Returns whether it affects all goods of a line, whatever their lot. */
    public boolean concernsAllOf(int line) {
        return lots.isEmpty() && concerns(line);
    }

    /** Returns whether it has not been closed. */
    public boolean isOpen() {
        return result.isEmpty();
    }

    /** Returns whether it is open and the customer has not been notified. */
    public boolean isUntold() {
        return isOpen() && !customerTold;
    }
}
