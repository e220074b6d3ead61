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
 * The search for orders of a kind that the matrix has not compared yet. It continues at random from orders that were new, until nothing new
 * has been found for a long time. Not thread-safe.
 *
 * @param <O> the order
 */
final class OrderSearch<O extends Order<O>> {
    /** The number of moves from one order before another is taken. */
    private static final int LEG = 8;

    /** The number of the latest new orders from which some legs start. */
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

    /** Adds orders from which the search starts. */
    OrderSearch<O> from(List<OrderAtMoment<O>> stands) {
        stands.forEach(matrix::show);
        stands.forEach(this::add);
        return this;
    }

    /**
     * Continues until all required cases have occurred and a number of consecutive moves have found nothing new. If a case never occurs,
     * the search ends at the limit.
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

    /** Returns one of the latest new orders, or an order of a random position. A rare position is as likely as any other. */
    private OrderAtMoment<O> start() {
        if (dice.chance(30)) {
            int latest = Math.max(0, starts.size() - LATEST);
            return starts.get(latest + dice.below(starts.size() - latest));
        }
        return dice.oneOf(byPosition.getOrDefault(dice.oneOf(positions), starts));
    }

    /** Returns the orders that represent all others. */
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
