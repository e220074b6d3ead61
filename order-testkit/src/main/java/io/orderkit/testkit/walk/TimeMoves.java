package io.orderkit.testkit.walk;

import io.orderkit.domain.model.Statement;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.time.HappenedOn;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Random times of past events, and random documents, most of them valid (X11). */
final class TimeMoves {
    private final SeededChoice dice;
    private final LocalDate today;

    TimeMoves(SeededChoice dice, Moment moment) {
        this.dice = dice;
        this.today = moment.today();
    }

    /**
     * Returns a day in the past week or, occasionally, in the future. An empty result stands for the current time. Half
     * of the returned days include a time of day.
     */
    Optional<HappenedOn> happened() {
        return dice.maybe(30, () -> {
            LocalDate day = today.plusDays(dice.chance(10) ? 2 : -dice.below(7));
            return new HappenedOn(day, dice.maybe(50, () -> LocalTime.of(dice.below(24), 30)));
        });
    }

    /** Returns either a document, usually signed today, or a verbal statement. */
    Statement statement() {
        if (!dice.chance(85)) {
            return Statement.verbal("who says");
        }
        LocalDate day = dice.chance(4) ? today.plusDays(3) : dice.chance(4) ? today.minusDays(300) : today;
        return Statement.written("paper-1", "who signs", day);
    }
}
