package io.orderkit.domain.contract.production;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Names;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** An incident with the goods of an order, through its whole life (C11.1). */
@Value.Immutable
public interface Anomaly extends WithAnomaly {
    /** Returns its number, unique in the order. */
    String number();

    Kind kind();

    /** Returns the lines whose goods are concerned; none means all. */
    Set<Integer> lines();

    /** Returns what was reported. */
    String report();

    /** Returns whether CS has clarified it and notified salesperson, supervisor and director. */
    @Value.Default
    default boolean clarified() {
        return false;
    }

    /** Returns the emergency plan, once it is agreed. */
    Optional<Plan> plan();

    /** Returns whether the plan accepts less than was ordered (C13). */
    @Value.Default
    default boolean acceptsLess() {
        return false;
    }

    /** Returns whether the customer was told and asked for understanding; of a new plan the customer is told again. */
    @Value.Default
    default boolean customerTold() {
        return false;
    }

    /** Returns how it was closed. */
    Optional<Result> result();

    /** Returns what was found and received of those goods before it was reported. */
    Doubted doubted();

    /** What sort of thing. */
    enum Kind {
        PRODUCTION,
        TECHNICAL,
        INSPECTION,
        OTHER
    }

    /** How it was closed. */
    enum Result {
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
    record Plan(String text, ActorId supervisor, ActorId director, ActorId salesperson, ActorId agent) {}

    /**
     * What was found and received of the goods before the anomaly was reported. It lapses when they are reworked or made anew (C12.1);
     * what is found or received since is of the goods as they are then.
     *
     * @param inspections which inspections
     * @param receipts the numbers of which warehouse receipts
     */
    record Doubted(Set<Production.InspectionKey> inspections, Set<String> receipts) {
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

    /** Returns this anomaly with a plan; of another plan than the one before the customer has not been told. */
    default Anomaly planned(Plan agreed, boolean less) {
        boolean known = plan().isEmpty() || (plan().get().equals(agreed) && acceptsLess() == less);
        return withPlan(agreed).withAcceptsLess(less).withCustomerTold(customerTold() && known);
    }

    /** Returns this anomaly after an inspection: what was found then is of the goods as they are now. */
    default Anomaly afterInspection(Production.InspectionKey inspected) {
        return withDoubted(doubted().without(inspected));
    }

    /** Returns whether it is about the goods of a line; an anomaly that names no line is about all. */
    default boolean concerns(int line) {
        return lines().isEmpty() || lines().contains(line);
    }

    default boolean isOpen() {
        return result().isEmpty();
    }

    /** The builder of an anomaly. Not thread-safe. */
    final class Builder extends ImmutableAnomaly.Builder {}
}
