package io.orderkit.domain.contract.production;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Names;
import java.util.Optional;
import java.util.Set;

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
 * @param customerTold whether the customer was told and asked for understanding
 * @param result how it was closed
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
        Optional<Result> result) {
    public Anomaly {
        lines = Set.copyOf(lines);
    }

    /** What sort of thing. */
    public enum Kind {
        PRODUCTION,
        TECHNICAL,
        INSPECTION,
        OTHER
    }

    /** How it was closed. */
    public enum Result {
        REWORKED,
        ACCEPTED_BY_CUSTOMER,
        REMADE,
        CANCELLED;

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

    static Anomaly reported(String number, Kind kind, Set<Integer> lines, String report) {
        return new Anomaly(number, kind, lines, report, false, Optional.empty(), false, false, Optional.empty());
    }

    Anomaly afterClarification() {
        return new Anomaly(number, kind, lines, report, true, plan, acceptsLess, customerTold, result);
    }

    Anomaly planned(Plan agreed, boolean less) {
        return new Anomaly(number, kind, lines, report, clarified, Optional.of(agreed), less, customerTold, result);
    }

    Anomaly told() {
        return new Anomaly(number, kind, lines, report, clarified, plan, acceptsLess, true, result);
    }

    Anomaly closed(Result how) {
        return new Anomaly(number, kind, lines, report, clarified, plan, acceptsLess, customerTold, Optional.of(how));
    }

    /** The order has changed: less of what it asked for then is not less of what it asks for now (X8). */
    Anomaly withoutAcceptance() {
        return new Anomaly(number, kind, lines, report, clarified, plan, false, customerTold, result);
    }

    /** Whether it is about the goods of a line; one that names no line is about all. */
    public boolean concerns(int line) {
        return lines.isEmpty() || lines.contains(line);
    }

    public boolean isOpen() {
        return result.isEmpty();
    }
}
