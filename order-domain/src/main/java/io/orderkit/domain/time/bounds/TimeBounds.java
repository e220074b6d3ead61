package io.orderkit.domain.time.bounds;

import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The bounds that a command's own check puts on when something happened (X11): not before what it follows, and further back than the rules allow
 * only by the CS supervisor. That nothing happens in the future and no signature is of a later day the process itself checks of every command
 * ({@link io.orderkit.domain.process.InputCheck}).
 */
public final class TimeBounds {
    /** How many days back an act may be entered without the CS supervisor, where no rule says otherwise. */
    public static final int DAYS_BACK = 3;

    private TimeBounds() {}

    /** Returns when it happened: as said, or now, in the company's zone. */
    public static HappenedOn of(Optional<HappenedOn> said, Deciding deciding) {
        return said.orElseGet(() ->
                HappenedOn.at(deciding.now(), deciding.moment().calendar().zone()));
    }

    /** Returns why an act may not be entered so late; nothing for the CS supervisor. */
    public static List<Refusal> late(Optional<HappenedOn> said, Deciding deciding) {
        LocalDate earliest = deciding.today().minusDays(DAYS_BACK);
        Objections objections = new Objections();
        said.ifPresent(happened -> objections.when(
                happened.day().isBefore(earliest) && !deciding.actor().is(Role.CS_SUPERVISOR),
                KernelRefusal.LATE_ENTRY_NEEDS_SUPERVISOR,
                "found",
                happened,
                "limit",
                DAYS_BACK));
        return objections.list();
    }

    /**
     * Returns why something cannot have happened then.
     *
     * @param said when it is said to have happened; a bare date is tolerated one day too early
     * @param follows when that happened which it follows
     */
    public static List<Refusal> notBefore(Optional<HappenedOn> said, HappenedOn follows) {
        Objections objections = new Objections();
        said.ifPresent(happened -> objections.when(
                happened.isBefore(follows),
                KernelRefusal.HAPPENED_TOO_EARLY,
                "found",
                happened,
                "expected",
                follows));
        return objections.list();
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
