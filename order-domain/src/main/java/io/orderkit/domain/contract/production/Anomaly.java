package io.orderkit.domain.contract.production;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Names;
import java.util.Optional;
import java.util.Set;
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
 * @param acceptsLess whether the plan accepts less than was ordered (C13)
 * @param customerTold whether the customer was told and asked for understanding; a plan that replaces another he is told of anew
 * @param result how it was closed
 * @param doubted what was found and received of those goods before it was reported
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
        Doubted doubted) {
    public Anomaly {
        lines = Set.copyOf(lines);
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
        CANCELLED;

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
     * What was found and received of the goods before the anomaly was reported. It lapses when they are reworked or made anew (C12.1);
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
        Doubted nothing = new Doubted(Set.of(), Set.of());
        return new Anomaly(
                number, kind, lines, report, false, Optional.empty(), false, false, Optional.empty(), nothing);
    }

    /** Returns the same anomaly with what it casts doubt on. */
    public Anomaly doubting(Doubted what) {
        return new Anomaly(number, kind, lines, report, clarified, plan, acceptsLess, customerTold, result, what);
    }

    public Anomaly afterClarification() {
        return new Anomaly(number, kind, lines, report, true, plan, acceptsLess, customerTold, result, doubted);
    }

    /** Another plan than the one before is one of which the customer has not been told. */
    public Anomaly planned(Plan agreed, boolean less) {
        boolean known = plan.isEmpty() || (plan.get().equals(agreed) && acceptsLess == less);
        return new Anomaly(
                number,
                kind,
                lines,
                report,
                clarified,
                Optional.of(agreed),
                less,
                customerTold && known,
                result,
                doubted);
    }

    public Anomaly told() {
        return new Anomaly(number, kind, lines, report, clarified, plan, acceptsLess, true, result, doubted);
    }

    public Anomaly closed(Result how) {
        return new Anomaly(
                number, kind, lines, report, clarified, plan, acceptsLess, customerTold, Optional.of(how), doubted);
    }

    /** The order has changed: less of what it asked for then is not less of what it asks for now (X8). */
    Anomaly withoutAcceptance() {
        return new Anomaly(number, kind, lines, report, clarified, plan, false, customerTold, result, doubted);
    }

    public Anomaly afterInspection(Production.InspectionKey inspected) {
        return new Anomaly(
                number,
                kind,
                lines,
                report,
                clarified,
                plan,
                acceptsLess,
                customerTold,
                result,
                doubted.without(inspected));
    }

    /** Whether it is about the goods of a line; one that names no line is about all. */
    public boolean concerns(int line) {
        return lines.isEmpty() || lines.contains(line);
    }

    public boolean isOpen() {
        return result.isEmpty();
    }
}
