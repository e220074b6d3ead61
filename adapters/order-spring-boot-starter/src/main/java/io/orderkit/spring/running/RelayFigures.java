package io.orderkit.spring.running;

import io.orderkit.desk.DeskObserver;
import io.orderkit.domain.model.OrderId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The latest figures of this application's relays: the delay of sent events, and the latest postponement and stall. Thread-safe. */
public final class RelayFigures implements DeskObserver {
    private final InstantSource clock;
    private volatile @Nullable Duration lag;
    private volatile @Nullable Stall stall;

    private volatile @Nullable Waiting waiting;

    private record Stall(Instant at, String why) {}

    private record Waiting(Instant at, OrderId order, Duration age) {}

    public RelayFigures(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void relayed(OrderId order, Duration after) {
        lag = after;
        stall = null;
        Waiting late = waiting;
        if (late != null && late.order().equals(order)) {
            waiting = null;
        }
    }

    @Override
    public void putOff(OrderId order, int attempts, Duration age, String why) {
        waiting = new Waiting(clock.instant(), order, age);
    }

    @Override
    public void relayStalled(String why) {
        stall = new Stall(clock.instant(), why);
    }

    /** Returns the delay of the most recently sent event; empty if no event has been sent yet. */
    public Optional<Duration> lag() {
        return Optional.ofNullable(lag);
    }

    /**
     * Returns the age of the most recently postponed event. The result is empty if the postponement is older than the
     * given time, or if an event of the same order has been sent since then.
     */
    public Optional<Duration> waitingWithin(Duration time) {
        return Optional.ofNullable(waiting)
                .filter(late -> late.at().isAfter(clock.instant().minus(time)))
                .map(Waiting::age);
    }

    /**
     * Returns the reason for a relay's last stall; empty if the stall is older than the given time, or if an event has
     * been sent since then.
     */
    public Optional<String> stalledWithin(Duration time) {
        return Optional.ofNullable(stall)
                .filter(said -> said.at().isAfter(clock.instant().minus(time)))
                .map(Stall::why);
    }
}
