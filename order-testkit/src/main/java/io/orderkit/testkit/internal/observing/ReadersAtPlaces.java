package io.orderkit.testkit.internal.observing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ObjIntConsumer;

/**
 * Readers that detect blocking. At each crash point of a call, the call is paused while the readers read all data. A
 * reader that waits for the paused call would never finish. The time limit serves only to end a blocked test, not to
 * measure durations. The object must be used on the thread that created it.
 */
public final class ReadersAtPlaces implements ObjIntConsumer<String> {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Thread writer = Thread.currentThread();
    private final Runnable reads;
    private final List<String> places = new ArrayList<>();
    private final List<String> waited = new ArrayList<>();

    public ReadersAtPlaces(Runnable reads) {
        this.reads = reads;
    }

    /**
     * Reads in another thread while the writer is paused at a crash point. Crash points reached by the reading threads themselves are
     * ignored.
     */
    @Override
    public void accept(String where, int number) {
        // Once a reader has been blocked, no more readers start, because each of them would wait for the full time
        // limit.
        if (Thread.currentThread().equals(writer) && waited.isEmpty()) {
            places.add(where);
            String found = read();
            if (!found.isEmpty()) {
                waited.add(where + ", place " + number + ": " + found);
            }
        }
    }

    private String read() {
        FutureTask<Boolean> reader = new FutureTask<>(reads, true);
        Thread thread = new Thread(reader, StuckThreads.NAME);
        thread.setDaemon(true);
        thread.start();
        try {
            reader.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
            return "";
        } catch (TimeoutException waiting) {
            return "a reader waited for the append, which waited for the reader";
        } catch (ExecutionException failed) {
            return "a reader failed: " + failed.getCause();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the test was interrupted", interrupted);
        }
    }

    /** Returns the names of the crash points at which the readers read. */
    public List<String> places() {
        return List.copyOf(places);
    }

    /** Returns the names of the crash points at which a reader was blocked. */
    public List<String> waited() {
        return List.copyOf(waited);
    }
}
