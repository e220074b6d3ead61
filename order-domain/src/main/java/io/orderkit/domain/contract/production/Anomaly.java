package io.orderkit.domain.contract.production;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.text.Identity;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Something that went wrong, through its whole life (C11.1).
 *
 * @param number its number
 * @param kind what sort of thing
 * @param lines the lines whose goods are concerned
 * @param report what was reported
 * @param clarified whether CS has clarified it and notified salesperson, supervisor and director
 * @param plan the emergency plan, once agreed
 * @param acceptsLess whether the plan accepts less than was ordered; only plans of release 0.1 say that (C13)
 * @param customerTold whether the customer was told and asked for understanding; they are told again of a plan that replaces another
 * @param result how it was closed
 * @param doubted what was found and received of those goods before it was reported
 * @param lots the numbers of the lots that are concerned; none: all of the lines
 * @param dates the new dates of the plan
 * @param answer the customer's answer; that to a plan which was replaced counts no more
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

    /** What sort of thing. */
    public enum Kind {
        PRODUCTION,
        TECHNICAL,
        INSPECTION,
        OTHER,
        /** A payment did not come after all: the CS supervisor stops production (X10). */
        PAYMENT
    }

    /** How it was closed. */
    public enum Result {
        REWORKED,
        ACCEPTED_BY_CUSTOMER,
        REMADE,
        CANCELLED,
        /** It is over, and no goods were at fault: a payment came, a machine runs again. */
        RESOLVED;

        /** Whether the goods are others than those that were inspected and received before (C12.1). */
        public boolean makesOtherGoods() {
            return this == REWORKED || this == REMADE;
        }

        /** The key of its title in the wording. */
        public String wordingKey() {
            return "anomaly-result." + Names.kebab(this);
        }
    }

    /**
     * The emergency plan, which all four have made together.
     *
     * @param text what is done
     * @param supervisor the CS supervisor
     * @param director the marketing director
     * @param salesperson the salesperson
     * @param agent the CS agent
     */
    public record Plan(String text, ActorId supervisor, ActorId director, ActorId salesperson, ActorId agent) {}

    /**
     * The findings and receipts of the goods before the anomaly was reported. It lapses when they are reworked or remade (C12.1);
     * what is found or received since is of the goods as they are then.
     *
     * @param inspections which inspections
     * @param receipts the numbers of which warehouse receipts
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

    /** Returns an anomaly that has just been reported; it casts doubt on nothing yet. */
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

    /** Returns the same anomaly, about these lots alone. */
    public Anomaly about(Set<String> which) {
        return changed(draft -> draft.lots = which);
    }

    /** Returns the same anomaly with what it casts doubt on. */
    public Anomaly doubting(Doubted what) {
        return changed(draft -> draft.doubted = what);
    }

    public Anomaly afterClarification() {
        return changed(draft -> draft.clarified = true);
    }

    /** Another plan than the one before is one of which the customer has not been told, and to which they have not answered. */
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

    /** Returns the same anomaly, of which the customer has been told; where they answered at once, with that answer. */
    public Anomaly told(Optional<AnomalyAnswer> said) {
        return changed(draft -> {
            draft.customerTold = true;
            draft.answer = said.or(() -> answer);
        });
    }

    public Anomaly closed(Result how) {
        return changed(draft -> draft.result = Optional.of(how));
    }

    /** The order has changed: less of what it asked for then is not less of what it asks for now (X8). */
    Anomaly withoutAcceptance() {
        return changed(draft -> {
            draft.acceptsLess = false;
            draft.answer = answer.map(AnomalyAnswer::ofWhatIsAgreed);
        });
    }

    public Anomaly afterInspection(Production.InspectionKey inspected) {
        return changed(draft -> draft.doubted = doubted.without(inspected));
    }

    /**
     * Whether the customer has accepted less of these goods than was ordered, in writing (C13). By release 0.1 a plan of which they were told
     * accepted it. Goods that were remade in the end are asked for in full.
     */
    public boolean lessIsAccepted() {
        boolean byPlan = acceptsLess && customerTold;
        boolean inWriting = answer.filter(AnomalyAnswer::acceptsInWriting)
                .filter(AnomalyAnswer::acceptsLess)
                .isPresent();
        return (byPlan || inWriting) && !result.equals(Optional.of(Result.REMADE));
    }

    /** Whether it is about goods of a line; one that names no line is about all. */
    public boolean concerns(int line) {
        return lines.isEmpty() || lines.contains(line);
    }

    /** Whether it is about these goods. Where it names lots, goods without a lot number may be of them. */
    public boolean concerns(LineLot goods) {
        return concerns(goods.line())
                && (lots.isEmpty()
                        || goods.lot()
                                .map(number -> Identity.find(lots, number).isPresent())
                                .orElse(true));
    }

    /** Whether it is about all goods of a line, whatever lot they are of. */
    public boolean concernsAllOf(int line) {
        return lots.isEmpty() && concerns(line);
    }

    public boolean isOpen() {
        return result.isEmpty();
    }

    /** Whether it is open and the customer has not been told. */
    public boolean isUntold() {
        return isOpen() && !customerTold;
    }
}
