package io.orderkit.rules.internal.compiling;

import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The lock on the rule engine's compiler. Only one thread may use the compiler at a time, because its caches are shared within the virtual
 * machine. A cancelled build gives up the lock immediately.
 */
final class CompilerLock {
    private static final ReentrantLock LOCK = new ReentrantLock();
    private static final Condition CHANGED = LOCK.newCondition();
    private static @Nullable CompilerLock current;

    private final Thread holder = Thread.currentThread();

    private CompilerLock() {}

    /**
     * Runs a task while holding the lock, after waiting for the lock if necessary.
     *
     * @throws CancellationException when the thread is interrupted while waiting, for example because its build was cancelled
     */
    static <T> T during(Supplier<T> work) {
        CompilerLock turn = take();
        try {
            return work.get();
        } finally {
            turn.end();
        }
    }

    private static CompilerLock take() {
        LOCK.lock();
        try {
            BuildThread.waits(true);
            while (current != null && !current.isVoid()) {
                CHANGED.await();
            }
            BuildThread.waits(false);
            CompilerLock turn = new CompilerLock();
            current = turn;
            return turn;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while another rule set was being compiled");
        } finally {
            LOCK.unlock();
        }
    }

    /** Wakes up the next waiting thread, which then checks whether the lock is free. */
    static void passOn() {
        LOCK.lock();
        try {
            CHANGED.signalAll();
        } finally {
            LOCK.unlock();
        }
    }

    private boolean isVoid() {
        return !holder.isAlive() || (holder instanceof BuildThread build && build.isGivenUp());
    }

    private void end() {
        LOCK.lock();
        try {
            if (current == this) {
                current = null;
            }
            CHANGED.signalAll();
        } finally {
            LOCK.unlock();
        }
    }
}
