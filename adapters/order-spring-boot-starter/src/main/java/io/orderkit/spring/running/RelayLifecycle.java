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
 * The relays of all tenants. They start before the web server and end after it. At that time no request can write any more, so the last
 * pass sends the remaining rows.
 */
public final class RelayLifecycle implements SmartLifecycle {
    /** The phase, below those of the web server, whose graceful shutdown ends first. */
    public static final int PHASE = DEFAULT_PHASE - 4096;

    private static final Logger LOG = LoggerFactory.getLogger(RelayLifecycle.class);

    private final Supplier<List<Relay>> making;
    private final RelayRoutine routine;
    private final Duration drainWithin;
    private List<Relay> relays = List.of();
    private boolean running;

    /**
     * @param making creates the relays at each start, because a relay can be started only once
     * @param routine the routine of the relays
     * @param drainWithin the time that the shutdown waits for remaining rows to be sent
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

    /** Ends the relays after sending the remaining rows within the time limit. The rest goes out after the next start. */
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
            LOG.debug("{} events were sent at the end", sent);
        } catch (PortUnavailable unavailable) {
            LOG.warn("the outbox could not be drained at the end; its events go out after the next start", unavailable);
        }
    }

    private static void await(Thread thread, long deadline) {
        try {
            TimeUnit.NANOSECONDS.timedJoin(thread, Math.max(1, deadline - System.nanoTime()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            LOG.warn("the outbox was not drained in time; the rest goes out after the next start");
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
