package io.orderkit.testkit.memory;

import io.orderkit.testkit.contract.time.ClockContract;
import java.time.InstantSource;

class SystemClockTest extends ClockContract {
    @Override
    protected InstantSource open() {
        return InstantSource.system();
    }
}
