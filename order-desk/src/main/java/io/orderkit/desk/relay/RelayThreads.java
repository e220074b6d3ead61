package io.orderkit.desk.relay;

import io.orderkit.desk.DeskObserver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * The threads of a started relay: its workers, and the heartbeat that renews the leases of workers that take a long
 * time. Thread-safe.
 */
final class RelayThreads {
    /** The number of batches that a worker sends from one shard before it moves to the next shard. */
    private static final int BATCHES = 10;

    private final Relay relay;
    private final RelayRoutine routine;
    private final DeskObserver observer;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final List<Thread> workers = new ArrayList<>();
    private final Thread heartbeat;

    RelayThreads(Relay relay, RelayParts parts, RelayRoutine routine) {
        this.relay = relay;
        this.routine = routine;
        this.observer = parts.observer();
        String name = parts.name();
        heartbeat = thread("order-relay-" + name + "-heartbeat", this::beat);
        for (int i = 0; i < routine.workers(); i++) {
            int worker = i;
            workers.add(thread("order-relay-" + name + "-" + i, () -> work(worker)));
        }
    }

    private static Thread thread(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    void start() {
        heartbeat.start();
        workers.forEach(Thread::start);
    }

    private void work(int worker) {
        while (!isStopping()) {
            boolean busy = false;
            try {
                busy = relay.pass(worker, routine.workers(), BATCHES, this::isStopping) > 0;
                busy |= worker == 0 && relay.purge(routine) == routine.purge();
            } catch (RuntimeException | Error e) {
                stalled(e);
            }
            if (!busy && isOver(stopping, scattered(routine.idle()))) {
                return;
            }
        }
    }

    private void beat() {
        while (!isOver(stopped, routine.heartbeat())) {
            try {
                relay.renewAll();
            } catch (RuntimeException | Error e) {
                stalled(e);
            }
        }
    }

    /**
     * Reports a failure to the observer; the relay then continues. If the observer itself throws an exception, the
     * exception is added to the failure and otherwise ignored.
     */
    private void stalled(Throwable e) {
        try {
            observer.relayStalled(e.toString());
        } catch (RuntimeException | Error again) {
            e.addSuppressed(again);
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0 || Thread.currentThread().isInterrupted();
    }

    /** Waits until a latch opens, and returns false if the maximum time passes first. */
    private static boolean isOver(CountDownLatch end, Duration atMost) {
        try {
            return end.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Returns a randomly shortened pause, so that relays started together do not all poll at the same time. */
    private static Duration scattered(Duration full) {
        long nanos = Math.max(2, full.toNanos());
        return Duration.ofNanos(ThreadLocalRandom.current().nextLong(nanos / 2, nanos));
    }

    /**
     * Waits until every worker has finished its current row and released its shard. A worker that does not finish
     * in time is interrupted. If it still holds a shard after that, the lease is no longer renewed, and another relay
     * takes over the shard once the lease has expired.
     */
    void stop() {
        stopping.countDown();
        long deadline = System.nanoTime() + routine.closeWithin().toNanos();
        try {
            for (Thread worker : workers) {
                long left = deadline - System.nanoTime();
                TimeUnit.NANOSECONDS.timedJoin(worker, Math.max(1, left));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            workers.forEach(Thread::interrupt);
            stopped.countDown();
        }
    }
}
