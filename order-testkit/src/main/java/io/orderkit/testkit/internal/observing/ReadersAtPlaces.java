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
 * Readers that read everything at each place that a call of this thread reaches, while the call waits at that place. A reader that waits
 * for the call would wait for ever: the time limit only ends such a test, and measures nothing. For use by the thread that creates it.
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

    /** Reads in another thread while the writer is at a place. Places that the readers reach themselves are ignored. */
    @Override
    public void accept(String where, int number) {
        // After the first blocked reader, further readers show nothing new, and each would take the whole time limit.
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

    /** Returns the places at which readers have read. */
    public List<String> places() {
        return List.copyOf(places);
    }

    /** Returns the places at which a reader did not finish. */
    public List<String> waited() {
        return List.copyOf(waited);
    }
}
