package io.orderkit.testkit.scenario;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until a test sets another time. Thread-safe. */
public final class SettableClock implements InstantSource {
    private volatile Instant now;

    public SettableClock(Instant start) {
        now = start;
    }

    public void set(Instant instant) {
        now = instant;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
