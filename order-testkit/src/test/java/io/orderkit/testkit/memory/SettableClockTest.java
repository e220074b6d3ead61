package io.orderkit.testkit.memory;

import io.orderkit.testkit.contract.time.ClockContract;
import io.orderkit.testkit.scenario.SettableClock;
import java.time.Instant;
import java.time.InstantSource;

class SettableClockTest extends ClockContract {
    @Override
    protected InstantSource open() {
        return new SettableClock(Instant.parse("2026-03-02T01:00:00Z"));
    }
}
