package io.orderkit.domain.time.bounds;

import io.orderkit.domain.model.Role;
import io.orderkit.domain.policy.asked.BackDatingFacts;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import java.util.List;
import java.util.function.Supplier;

/**
 * Checks of the times that commands state for events (X11). Only the CS supervisor can enter events that are older
 * than the rules allow. For every command, {@link io.orderkit.domain.process.InputCheck} rejects events and signatures
 * that are dated in the future or before the events that
 * {@link io.orderkit.domain.process.Command#follows must precede} them.
 */
public final class TimeBounds {
    private TimeBounds() {}

    /** Returns the current time in the company's time zone. */
    public static HappenedOn now(Deciding deciding) {
        return HappenedOn.at(deciding.now(), deciding.moment().calendar().zone());
    }

    /**
     * Returns a refusal if an event is entered too late by anybody but the CS supervisor. Events of the current day are
     * accepted without consulting the rules.
     *
     * @param happened the stated time of the event
     * @param question a supplier of the facts from which the rules determine the limit
     */
    public static List<Refusal> late(HappenedOn happened, Supplier<BackDatingFacts> question, Deciding deciding) {
        if (!happened.day().isBefore(deciding.today()) || deciding.actor().is(Role.CS_SUPERVISOR)) {
            return List.of();
        }
        int limit = deciding.policies().judge(question.get()).days();
        return new Objections()
                .when(
                        happened.day().isBefore(deciding.today().minusDays(limit)),
                        KernelRefusal.LATE_ENTRY_NEEDS_SUPERVISOR,
                        "found",
                        happened,
                        "limit",
                        limit)
                .list();
    }

    /**
     * Returns a refusal if the stated time of an event is in the future. Use this method for a time that is not a
     * {@link HappenedOn} in the command, such as a plain date, because the input check does not cover it.
     */
    public static List<Refusal> notInTheFuture(HappenedOn happened, Deciding deciding) {
        HappenedOn now = now(deciding);
        return new Objections()
                .when(happened.isAfter(now), KernelRefusal.HAPPENED_IN_THE_FUTURE, "found", happened, "now", now)
                .list();
    }
}
