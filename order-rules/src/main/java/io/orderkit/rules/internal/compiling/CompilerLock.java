package io.orderkit.rules.internal.compiling;

import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The right to use the engine's compiler, which keeps caches for the whole virtual machine: one thread has it at a time. A build that
 * was given up while it had the right does not keep it.
 */
final class CompilerLock {
    private static final ReentrantLock LOCK = new ReentrantLock();
    private static final Condition CHANGED = LOCK.newCondition();
    private static @Nullable CompilerLock current;

    private final Thread holder = Thread.currentThread();

    private CompilerLock() {}

    /**
     * Does some work with the right, once no other thread has it.
     *
     * @throws CancellationException when the thread is interrupted while it waits, as a build is that was given up
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
            throw new CancellationException("interrupted while another rule set was compiled");
        } finally {
            LOCK.unlock();
        }
    }

    /** Lets the next thread look whether the right is free. */
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
