package io.orderkit.domain.contract.confirmation.dates;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.waiting.InstructedDates;
import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.feasibility.Instruction;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.order.Parts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The dates agreed in emergency plans, which replace the dates on the confirmation (C11.1). Each date replaces the
 * corresponding date of the version for which it was agreed. The next version also shows the agreed dates, unless
 * production has rewritten its instruction (X8).
 *
 * @param scheduled the scheduled dates that the emergency plans set for production, in the order in which they were
 *     agreed
 * @param accepted the delivery dates that the customer has accepted, in order of acceptance; if empty, lateness is
 *     measured against the date on the signed confirmation
 */
public record ReplannedDates(List<Planned> scheduled, List<Planned> accepted) {
    static final Parts.Key<ReplannedDates> KEY =
            new Parts.Key<>("replanned-dates", new ReplannedDates(List.of(), List.of()));

    public ReplannedDates {
        scheduled = List.copyOf(scheduled);
        accepted = List.copyOf(accepted);
    }

    /**
     * A date agreed in the emergency plan for an anomaly.
     *
     * @param anomaly the anomaly's number
     * @param version the version of the confirmation for which the date was agreed
     * @param instruction the production instruction that applied when the date was agreed
     * @param day the date
     */
    public record Planned(String anomaly, int version, Optional<InstructedDates> instruction, LocalDate day) {
        private boolean isOfVersion(ContractOrder order) {
            return version > 0 && version == Confirmation.of(order).version();
        }

        private boolean isOfInstruction(ContractOrder order) {
            return instruction.equals(inForce(order));
        }
    }

    /** Returns the order with the scheduled date from the emergency plan agreed for an anomaly. */
    public static ContractOrder schedule(ContractOrder order, String anomaly, LocalDate scheduled) {
        return order.with(
                KEY,
                before -> new ReplannedDates(
                        plus(without(before.scheduled, anomaly), planned(order, anomaly, scheduled)), before.accepted));
    }

    /**
     * Returns the order without the scheduled date agreed for an anomaly, as required when a new plan leaves the date
     * unchanged.
     */
    public static ContractOrder unschedule(ContractOrder order, String anomaly) {
        return changed(order, before -> new ReplannedDates(without(before.scheduled, anomaly), before.accepted));
    }

    /** Returns the order with the later delivery date that the customer accepted because of an anomaly. */
    public static ContractOrder accept(ContractOrder order, String anomaly, LocalDate accepted) {
        boolean known = order.part(KEY).accepted.stream()
                .anyMatch(it -> it.anomaly().equals(anomaly) && it.day().equals(accepted));
        return known
                ? order
                : order.with(
                        KEY,
                        before -> new ReplannedDates(
                                before.scheduled,
                                plus(without(before.accepted, anomaly), planned(order, anomaly, accepted))));
    }

    /**
     * Returns the order without the later delivery date for an anomaly, as required when the customer no longer
     * accepts that date.
     */
    public static ContractOrder unaccept(ContractOrder order, String anomaly) {
        return changed(order, before -> new ReplannedDates(before.scheduled, without(before.accepted, anomaly)));
    }

    /**
     * Returns the scheduled date that the next version of the confirmation must take from an emergency plan, if any.
     */
    static Optional<LocalDate> scheduledToPrint(ContractOrder order) {
        return last(order.part(KEY).scheduled, it -> it.isOfVersion(order) && it.isOfInstruction(order));
    }

    /**
     * Returns the delivery date accepted by the customer, if any. The next version of the confirmation must not show an
     * earlier delivery date.
     */
    static Optional<LocalDate> acceptedToPrint(ContractOrder order) {
        return last(order.part(KEY).accepted, it -> it.isOfInstruction(order));
    }

    /**
     * Returns a copy of the given dates, changed by the emergency plans for the current version of the confirmation.
     * The delivery date is never moved to an earlier day (C8.1).
     */
    static OrderDates over(ContractOrder order, OrderDates standing) {
        LocalDate confirmed = last(order.part(KEY).accepted, it -> it.isOfVersion(order))
                .filter(day -> day.isAfter(standing.confirmed()))
                .orElse(standing.confirmed());
        return new OrderDates(
                standing.daysLate(),
                standing.production(),
                scheduledToPrint(order).orElse(standing.scheduled()),
                confirmed,
                standing.csDelivery().map(day -> day.isBefore(confirmed) ? confirmed : day),
                standing.offeredArrival());
    }

    private static ContractOrder changed(ContractOrder order, UnaryOperator<ReplannedDates> change) {
        ReplannedDates before = order.part(KEY);
        ReplannedDates after = change.apply(before);
        return after.equals(before) ? order : order.with(KEY, any -> after);
    }

    private static Planned planned(ContractOrder order, String anomaly, LocalDate day) {
        return new Planned(anomaly, Confirmation.of(order).version(), inForce(order), day);
    }

    private static Optional<InstructedDates> inForce(ContractOrder order) {
        return Feasibility.of(order).instruction().map(Instruction::dates);
    }

    private static List<Planned> without(List<Planned> dates, String anomaly) {
        return dates.stream().filter(it -> !it.anomaly().equals(anomaly)).toList();
    }

    private static List<Planned> plus(List<Planned> dates, Planned last) {
        return Stream.concat(dates.stream(), Stream.of(last)).toList();
    }

    private static Optional<LocalDate> last(List<Planned> dates, Predicate<Planned> which) {
        for (int i = dates.size() - 1; i >= 0; i--) {
            if (which.test(dates.get(i))) {
                return Optional.of(dates.get(i).day());
            }
        }
        return Optional.empty();
    }
}
