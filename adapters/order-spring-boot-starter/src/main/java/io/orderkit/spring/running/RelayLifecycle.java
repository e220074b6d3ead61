package io.orderkit.spring.running;

import io.orderkit.desk.relay.Relay;
import io.orderkit.desk.relay.RelayRoutine;
import io.orderkit.ports.PortUnavailable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The lifecycle of the relays of all tenants. The relays start before the web server and stop after it. After the web server has stopped,
 * no request can write any more, so the last pass sends all remaining rows.
 */
public final class RelayLifecycle implements SmartLifecycle {
    /**
     * The lifecycle phase of the relays. It is lower than the web server's phases, so that the web server's graceful
     * shutdown ends before the relays stop.
     */
    public static final int PHASE = DEFAULT_PHASE - 4096;

    private static final Logger LOG = LoggerFactory.getLogger(RelayLifecycle.class);

    private final Supplier<List<Relay>> making;
    private final RelayRoutine routine;
    private final Duration drainWithin;
    private List<Relay> relays = List.of();
    private boolean running;

    /**
     * @param making creates the relays each time the application starts them, because a relay cannot be restarted
     * @param routine the number of threads and the intervals for each relay
     * @param drainWithin the maximum time that a shutdown waits for the remaining rows to be sent
     */
    public RelayLifecycle(Supplier<List<Relay>> making, RelayRoutine routine, Duration drainWithin) {
        this.making = making;
        this.routine = routine;
        this.drainWithin = drainWithin;
    }

    @Override
    public synchronized void start() {
        relays = making.get();
        relays.forEach(relay -> relay.start(routine));
        running = true;
    }

    /**
     * Sends the remaining rows within the time limit, and stops the relays. Rows that are still unsent when the time
     * limit expires are sent after the next start.
     */
    @Override
    public synchronized void stop() {
        relays.forEach(Relay::close);
        List<Thread> draining = new ArrayList<>();
        relays.forEach(relay -> draining.add(draining(relay)));
        long deadline = System.nanoTime() + drainWithin.toNanos();
        draining.forEach(thread -> await(thread, deadline));
        running = false;
    }

    private static Thread draining(Relay relay) {
        Thread thread = new Thread(() -> drain(relay), "order-relay-drain");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void drain(Relay relay) {
        try {
            int sent = relay.drainOnce();
            LOG.debug("{} events were sent at shutdown", sent);
        } catch (PortUnavailable unavailable) {
            LOG.warn(
                    "the outbox could not be drained at shutdown; its events will be sent after the next start",
                    unavailable);
        }
    }

    private static void await(Thread thread, long deadline) {
        try {
            TimeUnit.NANOSECONDS.timedJoin(thread, Math.max(1, deadline - System.nanoTime()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            LOG.warn("the outbox was not drained in time; the remaining events will be sent after the next start");
            thread.interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
