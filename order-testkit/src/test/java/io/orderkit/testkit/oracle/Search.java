package io.orderkit.testkit.oracle;

import io.orderkit.domain.process.Order;
import io.orderkit.testkit.walk.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Looks for orders of a kind that the matrix has not seen: it goes on by chance from those that were new, until nothing new has
 * come for a long time. Not thread-safe.
 *
 * @param <O> the order
 */
final class Search<O extends Order<O>> {
    /** How far it goes from one order before it takes another. */
    private static final int LEG = 8;

    /** Of so many that were new last, every second leg begins at one. */
    private static final int LATEST = 40;

    private static final int FROM_THE_BEGINNING_PERCENT = 4;

    private final Matrix<O> matrix;
    private final Function<Stand<O>, Optional<Stand<O>>> move;
    private final Dice dice;
    private final List<Stand<O>> starts = new ArrayList<>();
    private int moves;
    private int since;

    /** @param move by chance: what somebody does next, or time; nothing when it is refused */
    Search(Matrix<O> matrix, Function<Stand<O>, Optional<Stand<O>>> move, Dice dice) {
        this.matrix = matrix;
        this.move = move;
        this.dice = dice;
    }

    /** Some to go on from. */
    Search<O> from(List<Stand<O>> stands) {
        stands.forEach(matrix::show);
        starts.addAll(stands);
        return this;
    }

    /**
     * Goes on until so many moves in a row have brought nothing new.
     *
     * @throws AssertionError when it has not come to that within the limit
     */
    Search<O> untilNothingNewIn(int patience, int limit) {
        while (since < patience) {
            if (moves >= limit) {
                throw new AssertionError(this + "; expected nothing new in " + patience + " moves long before");
            }
            Stand<O> stand = start();
            for (int i = 0; i < LEG; i++) {
                Optional<Stand<O>> next = move.apply(stand);
                look(next);
                stand = next.orElse(stand);
            }
        }
        return this;
    }

    private Stand<O> start() {
        if (dice.chance(FROM_THE_BEGINNING_PERCENT)) {
            return starts.get(0);
        }
        int latest = Math.max(0, starts.size() - LATEST);
        return starts.get(dice.chance(50) ? latest + dice.below(starts.size() - latest) : dice.below(starts.size()));
    }

    private void look(Optional<Stand<O>> next) {
        moves++;
        since++;
        next.filter(matrix::show).ifPresent(stand -> {
            starts.add(stand);
            since = 0;
        });
    }

    @Override
    public String toString() {
        return moves + " moves, " + starts.size() + " orders that stand for all others, nothing new in the last "
                + since;
    }
}
