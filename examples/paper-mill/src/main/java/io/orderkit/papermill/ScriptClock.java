package io.orderkit.papermill;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that shows the time of the current script line. Thread-safe. */
final class ScriptClock implements InstantSource {
    private volatile Instant now = Instant.EPOCH;

    void set(Instant time) {
        now = time;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
