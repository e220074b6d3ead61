package io.orderkit.rules;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The daemon thread of a watch: it looks at intervals until it is closed, whatever a look throws. */
final class WatchThread {
    private static final String NAME = "order-rules-watch";

    /** For a look that is under way: time to end by itself, and then as an interrupted one. */
    private static final int SECONDS_TO_END = 1;

    private static final int SECONDS_WHEN_INTERRUPTED = 4;

    private final Runnable look;
    private final long nanos;
    private final Thread thread;
    private volatile boolean closed;

    WatchThread(Runnable look, Duration interval) {
        this.look = look;
        this.nanos = interval.toNanos();
        this.thread = new Thread(this::run, NAME);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void run() {
        while (!closed) {
            LockSupport.parkNanos(this, nanos);
            try {
                lookUnlessClosed();
            } catch (RuntimeException | Error e) {
                report(e);
            }
            // A host's own code may leave the thread interrupted, which would keep it from ever parking again.
            Thread.interrupted();
        }
    }

    private void lookUnlessClosed() {
        if (!closed) {
            look.run();
        }
    }

    /** Whatever a host's own code throws at a report must not end the watch, nor what its handler throws at that. */
    private void report(Throwable thrown) {
        try {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
        } catch (RuntimeException | Error e) {
            // As the virtual machine does with what a handler throws: there is nobody left to be told.
            thrown.addSuppressed(e);
        }
    }

    /**
     * Ends the thread, and waits for a look that is under way.
     *
     * @throws IllegalStateException when it does not end, as in a host's own code that does not come to an end
     */
    void close() {
        closed = true;
        LockSupport.unpark(thread);
        if (Thread.currentThread() == thread) {
            return;
        }
        try {
            TimeUnit.SECONDS.timedJoin(thread, SECONDS_TO_END);
            if (thread.isAlive()) {
                thread.interrupt();
                TimeUnit.SECONDS.timedJoin(thread, SECONDS_WHEN_INTERRUPTED);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        if (thread.isAlive()) {
            throw new IllegalStateException("the thread " + NAME + " did not end within "
                    + (SECONDS_TO_END + SECONDS_WHEN_INTERRUPTED) + " s; it is at " + place());
        }
    }

    private String place() {
        StackTraceElement[] stack = thread.getStackTrace();
        return stack.length == 0 ? "its end" : stack[0].toString();
    }
}
