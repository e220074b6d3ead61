package io.orderkit.testkit.scenario;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that shows the same time until a test sets a different one. Thread-safe. */
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
