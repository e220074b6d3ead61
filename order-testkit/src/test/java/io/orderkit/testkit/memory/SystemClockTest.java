package io.orderkit.testkit.memory;

import io.orderkit.testkit.contract.ClockContract;
import java.time.InstantSource;

class SystemClockTest extends ClockContract {
    @Override
    protected InstantSource open() {
        return InstantSource.system();
    }
}
