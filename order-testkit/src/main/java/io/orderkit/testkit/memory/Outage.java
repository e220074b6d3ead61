package io.orderkit.testkit.memory;

import io.orderkit.ports.PortUnavailable;
import java.util.concurrent.atomic.AtomicBoolean;

/** A switch that makes a fake external system unavailable. */
final class Outage {
    private final String port;
    private final AtomicBoolean on = new AtomicBoolean();

    Outage(String port) {
        this.port = port;
    }

    void set(boolean whether) {
        on.set(whether);
    }

    void check() {
        if (on.get()) {
            String message = port + " is out of service, as the test asked";
            throw PortUnavailable.nothingDone(port, message, new IllegalStateException(message));
        }
    }
}
