package io.orderkit.desk.relay;

import io.orderkit.desk.DeskObserver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The threads of a started relay: its workers, and the heartbeat that keeps their shards while something takes long. Thread-safe. */
final class RelayThreads {
    /** How many batches of one shard a worker sends before it turns to its next one. */
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

    /** A relay outlives whatever goes wrong; an observer that throws is told once more at the most, and then it is let be. */
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

    /** Waits so long at the most for the end, and tells whether it has come. */
    private static boolean isOver(CountDownLatch end, Duration atMost) {
        try {
            return end.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Relays that were started together do not ask together. */
    private static Duration scattered(Duration full) {
        long nanos = Math.max(2, full.toNanos());
        return Duration.ofNanos(ThreadLocalRandom.current().nextLong(nanos / 2, nanos));
    }

    /**
     * Lets each worker finish the row that it is sending, and give its shard back. Who does not come to an end in time is interrupted; a
     * shard that he keeps is no longer renewed, and another relay takes it when its lease has run out.
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
