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
 * The bounds that a command's own check sets for the time of an event (X11). It is not before the event that it
 * follows. Only the CS supervisor can enter a time that is further back than the rules allow. The process itself checks
 * for every command that no event and no signature is in the future ({@link io.orderkit.domain.process.InputCheck}).
 */
public final class TimeBounds {
    private TimeBounds() {}

    /** Returns the current time in the company's zone. */
    public static HappenedOn now(Deciding deciding) {
        return HappenedOn.at(deciding.now(), deciding.moment().calendar().zone());
    }

    /**
     * Returns why an act may not be entered so late; empty for the CS supervisor. The rules are not asked about events
     * of today.
     *
     * @param happened the stated time of the event
     * @param question the question to the rules
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
     * Returns why an event cannot have happened at the stated time.
     *
     * @param happened the stated time of the event; a bare date is tolerated one day too early
     * @param follows the time of the event that it follows
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
     * Returns why an event cannot have happened at the stated time: it is in the future. For times that are not a
     * {@link HappenedOn} in their command.
     */
    public static List<Refusal> notInTheFuture(HappenedOn happened, Deciding deciding) {
        HappenedOn now = now(deciding);
        return new Objections()
                .when(happened.isAfter(now), KernelRefusal.HAPPENED_IN_THE_FUTURE, "found", happened, "now", now)
                .list();
    }

    /**
     * Returns why a signature cannot have its date: its subject did not exist then. A date that is one day too early
     * is tolerated.
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
