package io.orderkit.testkit.internal.observing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** A run of several threads that start at the same time. */
public final class ConcurrentRun {
    private static final long LIMIT_SECONDS = 40;

    private ConcurrentRun() {}

    /** The task of one thread. */
    @FunctionalInterface
    public interface Part<T> {
        T run(int index) throws Exception;
    }

    /** Runs a task in several threads. Returns the results in order of thread index. */
    public static <T> List<T> run(int threads, Part<T> part) {
        return run(IntStream.range(0, threads)
                .<Callable<T>>mapToObj(index -> () -> part.run(index))
                .toList());
    }

    /** Runs each task in a separate thread, with a time limit. */
    public static <T> List<T> run(List<Callable<T>> parts) {
        CyclicBarrier start = new CyclicBarrier(parts.size());
        return inThreads(parts.size(), threads -> {
            List<Future<T>> running = parts.stream()
                    .map(part -> threads.submit(startedWith(start, part)))
                    .toList();
            threads.shutdown();
            if (!threads.awaitTermination(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError(StuckThreads.sentence(LIMIT_SECONDS));
            }
            return running;
        });
    }

    /** Runs each task in a separate thread, without a time limit. */
    public static <T> List<T> untilDone(List<Callable<T>> parts) {
        return inThreads(parts.size(), threads -> threads.invokeAll(parts));
    }

    /** A strategy for executing tasks. By the time the method returns, every task has completed or failed. */
    @FunctionalInterface
    private interface Running<T> {
        List<Future<T>> by(ExecutorService threads) throws InterruptedException;
    }

    private static <T> List<T> inThreads(int count, Running<T> parts) {
        ExecutorService threads = Executors.newFixedThreadPool(count, ConcurrentRun::daemon);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> each : parts.by(threads)) {
                results.add(each.get());
            }
            return results;
        } catch (ExecutionException failed) {
            throw new AssertionError("one of " + count + " threads failed: " + failed.getCause(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the test was interrupted", interrupted);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Callable<T> startedWith(CyclicBarrier start, Callable<T> part) {
        return () -> {
            start.await();
            return part.call();
        };
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, StuckThreads.NAME);
        thread.setDaemon(true);
        return thread;
    }
}
