package io.orderkit.processtests.oracle;

import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.Positions;
import io.orderkit.testkit.walk.SeededChoice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A random search for orders in situations that the matrix has not yet compared. The search continues from newly found orders until it has
 * found nothing new for a long time. Not thread-safe.
 *
 * @param <O> the order
 */
final class OrderSearch<O extends Order<O>> {
    /** The number of moves that are made before the search continues from another order. */
    private static final int LEG = 8;

    /** The number of recently found orders that are preferred as starting points. */
    private static final int LATEST = 40;

    private final StepMatrix<O> matrix;
    private final RandomSteps<O> life;
    private final SeededChoice dice;
    private final List<OrderAtMoment<O>> starts = new ArrayList<>();
    private final List<Positions> positions = new ArrayList<>();
    private final Map<Positions, List<OrderAtMoment<O>>> byPosition = new HashMap<>();
    private int moves;
    private int since;

    OrderSearch(StepMatrix<O> matrix, RandomSteps<O> life, SeededChoice dice) {
        this.matrix = matrix;
        this.life = life;
        this.dice = dice;
    }

    /** Adds orders as starting points of the search. */
    OrderSearch<O> from(List<OrderAtMoment<O>> stands) {
        stands.forEach(matrix::show);
        stands.forEach(this::add);
        return this;
    }

    /**
     * Runs the search until all required cases have occurred and the given number of consecutive moves has found nothing new. The search
     * also ends when it reaches the maximum number of moves.
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

    /**
     * Returns either a recently found order or an order at a random position. Each position is equally likely, even if
     * few orders are at that position.
     */
    private OrderAtMoment<O> start() {
        if (dice.chance(30)) {
            int latest = Math.max(0, starts.size() - LATEST);
            return starts.get(latest + dice.below(starts.size() - latest));
        }
        return dice.oneOf(byPosition.getOrDefault(dice.oneOf(positions), starts));
    }

    /** Returns one order for each situation that was found. */
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
