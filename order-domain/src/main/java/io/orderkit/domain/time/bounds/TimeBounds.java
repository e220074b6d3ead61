package io.orderkit.domain.time.bounds;

import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.policy.asked.BackDatingFacts;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * The checks that limit the time that a command can state for an event (X11). An event cannot have happened before
 * another event on which it depends. Only the CS supervisor can enter events that are older than the rules allow.
 * Future events and signatures are rejected for every command by {@link io.orderkit.domain.process.InputCheck}.
 */
public final class TimeBounds {
    private TimeBounds() {}

    /** Returns the current time in the company's zone. */
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
     * Returns a refusal if an event is dated before the one on which it depends.
     *
     * @param happened the stated time of the event; a date without a time is accepted even if it is one day too early
     * @param follows the time of the preceding event
     */
    public static List<Refusal> notBefore(HappenedOn happened, HappenedOn follows) {
        return new Objections()
                .when(
                        happened.isBefore(follows),
                        KernelRefusal.HAPPENED_TOO_EARLY,
                        "found",
                        happened,
                        "expected",
                        follows)
                .list();
    }

    /**
     * Returns a refusal if the stated time of an event is in the future. Use this method for times that the command
     * does not contain as a {@link HappenedOn}, because the input check does not cover them.
     */
    public static List<Refusal> notInTheFuture(HappenedOn happened, Deciding deciding) {
        HappenedOn now = now(deciding);
        return new Objections()
                .when(happened.isAfter(now), KernelRefusal.HAPPENED_IN_THE_FUTURE, "found", happened, "now", now)
                .list();
    }

    /**
     * Returns a refusal if a signature is dated before its subject existed. A date that is one day too early is
     * tolerated.
     */
    public static List<Refusal> signedNotBefore(Statement statement, LocalDate about) {
        Objections objections = new Objections();
        statement
                .signedOn()
                .ifPresent(signed -> objections.when(
                        signed.isBefore(about.minusDays(HappenedOn.TOLERANCE_DAYS)),
                        KernelRefusal.EVIDENCE_TOO_EARLY,
                        "found",
                        signed,
                        "expected",
                        about));
        return objections.list();
    }
}
