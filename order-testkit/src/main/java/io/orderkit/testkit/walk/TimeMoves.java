package io.orderkit.testkit.walk;

import io.orderkit.domain.model.Statement;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.time.HappenedOn;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Random times at which things are said to have happened, and papers of random days: mostly possible ones (X11). */
final class TimeMoves {
    private final RandomChoice dice;
    private final LocalDate today;

    TimeMoves(RandomChoice dice, Moment moment) {
        this.dice = dice;
        this.today = moment.today();
    }

    /** Returns nothing, which is now, or a day within a week, sometimes with an hour, sometimes to come. */
    Optional<HappenedOn> happened() {
        return dice.maybe(30, () -> {
            LocalDate day = today.plusDays(dice.chance(10) ? 2 : -dice.below(7));
            return new HappenedOn(day, dice.maybe(50, () -> LocalTime.of(dice.below(24), 30)));
        });
    }

    /** Returns a paper that is signed today, sometimes on another day; or none. */
    Statement statement() {
        if (!dice.chance(85)) {
            return Statement.verbal("who says");
        }
        LocalDate day = dice.chance(4) ? today.plusDays(3) : dice.chance(4) ? today.minusDays(300) : today;
        return Statement.written("paper-1", "who signs", day);
    }
}
