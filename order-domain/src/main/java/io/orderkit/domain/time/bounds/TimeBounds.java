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
 * The bounds that a command's own check puts on when something happened (X11): not before what it follows, and further back than the rules allow
 * only by the CS supervisor. That nothing happens in the future and no signature is of a later day the process itself checks of every command
 * ({@link io.orderkit.domain.process.InputCheck}).
 */
public final class TimeBounds {
    private TimeBounds() {}

    /** Returns now, in the company's zone. */
    public static HappenedOn now(Deciding deciding) {
        return HappenedOn.at(deciding.now(), deciding.moment().calendar().zone());
    }

    /**
     * Returns why an act may not be entered so late; nothing for the CS supervisor. The rules are asked of nothing that happened today.
     *
     * @param happened when it is said to have happened
     * @param question what the rules are asked
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
     * Returns why something cannot have happened then.
     *
     * @param happened when it is said to have happened; a bare date is tolerated one day too early
     * @param follows when that happened which it follows
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

    /** Returns why something cannot have happened then: it is still to come. For what is no {@link HappenedOn} in its command. */
    public static List<Refusal> notInTheFuture(HappenedOn happened, Deciding deciding) {
        HappenedOn now = now(deciding);
        return new Objections()
                .when(happened.isAfter(now), KernelRefusal.HAPPENED_IN_THE_FUTURE, "found", happened, "now", now)
                .list();
    }

    /** Returns why a signature cannot be of its day: what it is about did not exist by then. A day is tolerated one day too early. */
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
