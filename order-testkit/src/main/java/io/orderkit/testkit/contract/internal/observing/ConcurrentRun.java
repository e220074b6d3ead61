package io.orderkit.testkit.contract.internal.observing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Several real threads that begin at the same moment. */
public final class ConcurrentRun {
    private static final long LIMIT_SECONDS = 40;

    private ConcurrentRun() {}

    /** What one of the threads does. */
    @FunctionalInterface
    public interface Part<T> {
        T run(int index) throws Exception;
    }

    /** Runs a part in each of so many threads; gives what they return, in order of their index. */
    public static <T> List<T> run(int threads, Part<T> part) {
        List<Callable<T>> parts = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int index = i;
            parts.add(() -> part.run(index));
        }
        return run(parts);
    }

    /** Runs each of them in a thread of its own. */
    public static <T> List<T> run(List<Callable<T>> parts) {
        ExecutorService threads = Executors.newFixedThreadPool(parts.size(), ConcurrentRun::daemon);
        try {
            CyclicBarrier start = new CyclicBarrier(parts.size());
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> part : parts) {
                running.add(threads.submit(() -> {
                    start.await();
                    return part.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get(LIMIT_SECONDS, TimeUnit.SECONDS));
            }
            return results;
        } catch (ExecutionException failed) {
            throw new AssertionError("one of " + parts.size() + " threads failed: " + failed.getCause(), failed);
        } catch (TimeoutException stuck) {
            throw new AssertionError("stuck for " + LIMIT_SECONDS + " s: the threads block each other", stuck);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the test was interrupted", interrupted);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "contract-test");
        thread.setDaemon(true);
        return thread;
    }
}
