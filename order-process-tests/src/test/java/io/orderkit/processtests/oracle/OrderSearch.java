package io.orderkit.processtests.oracle;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.Positions;
import io.orderkit.testkit.walk.RandomChoice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for orders of a kind that the matrix has not seen: it goes on by chance from those that were new, until nothing new has
 * come for a long time. Not thread-safe.
 *
 * @param <O> the order
 */
final class OrderSearch<O extends Order<O>> {
    /** How far it goes from one order before it takes another. */
    private static final int LEG = 8;

    /** The number of the latest new orders at which some legs begin. */
    private static final int LATEST = 40;

    private final StepMatrix<O> matrix;
    private final RandomSteps<O> life;
    private final RandomChoice dice;
    private final List<OrderAtMoment<O>> starts = new ArrayList<>();
    private final List<Positions> positions = new ArrayList<>();
    private final Map<Positions, List<OrderAtMoment<O>>> byPosition = new HashMap<>();
    private int moves;
    private int since;

    OrderSearch(StepMatrix<O> matrix, RandomSteps<O> life, RandomChoice dice) {
        this.matrix = matrix;
        this.life = life;
        this.dice = dice;
    }

    /** Some to go on from. */
    OrderSearch<O> from(List<OrderAtMoment<O>> stands) {
        stands.forEach(matrix::show);
        stands.forEach(this::add);
        return this;
    }

    /**
     * Goes on until everything is met that must be, and a number of moves in a row have brought nothing new; or until the limit, where
     * something is never met.
     */
    OrderSearch<O> untilNothingNewIn(int patience, int limit) {
        while (moves < limit
                && (since < patience || !matrix.coverage().missing().isEmpty())) {
            OrderAtMoment<O> stand = start();
            for (int i = 0; i < LEG; i++) {
                Optional<OrderAtMoment<O>> next = life.next(stand);
                look(next);
                stand = next.orElse(stand);
            }
        }
        return this;
    }

    /** One that was new lately, or one of a position: a position that is seldom come to counts as much as any other. */
    private OrderAtMoment<O> start() {
        if (dice.chance(30)) {
            int latest = Math.max(0, starts.size() - LATEST);
            return starts.get(latest + dice.below(starts.size() - latest));
        }
        return dice.oneOf(byPosition.getOrDefault(dice.oneOf(positions), starts));
    }

    /** The orders that stand for all others. */
    List<OrderAtMoment<O>> found() {
        return starts;
    }

    private void add(OrderAtMoment<O> stand) {
        starts.add(stand);
        byPosition
                .computeIfAbsent(stand.order().positions(), position -> {
                    positions.add(position);
                    return new ArrayList<>();
                })
                .add(stand);
    }

    private void look(Optional<OrderAtMoment<O>> next) {
        moves++;
        since++;
        next.filter(matrix::show).ifPresent(stand -> {
            add(stand);
            since = 0;
        });
    }

    @Override
    public String toString() {
        return moves + " moves, " + starts.size() + " orders that stand for all others, nothing new in the last "
                + since;
    }
}
