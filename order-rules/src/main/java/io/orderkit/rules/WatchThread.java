package io.orderkit.rules;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The daemon thread of a rule watch. Until the watch is closed, the thread checks the directory at regular intervals.
 * The thread survives every exception that a check throws.
 */
final class WatchThread {
    private static final String NAME = "order-rules-watch";

    /**
     * The number of seconds that a closing watch waits before it interrupts a check in progress.
     */
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
            // The host's code may leave the thread interrupted. An interrupted thread would no longer pause between
            // checks.
            Thread.interrupted();
        }
    }

    private void lookUnlessClosed() {
        if (!closed) {
            look.run();
        }
    }

    /**
     * Reports an exception that a check has thrown. The watch must survive exceptions from the host's code and from the host's exception
     * handler.
     */
    private void report(Throwable thrown) {
        try {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
        } catch (RuntimeException | Error e) {
            // Like the virtual machine, the watch ignores exceptions from the exception handler, because they cannot be
            // reported anywhere else.
            thrown.addSuppressed(e);
        }
    }

    /**
     * Ends the thread after waiting for any check in progress.
     *
     * @throws IllegalStateException when the check does not end, for example because the host's own code does not return
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
