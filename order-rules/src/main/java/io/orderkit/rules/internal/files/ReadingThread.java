package io.orderkit.rules.internal.files;

import io.orderkit.rules.internal.topics.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A thread that reads a rule directory once. A separate thread is needed because a file may be replaced with a pipe after the check, and
 * opening a pipe can block a thread forever. If a reading thread does not finish in time, it is abandoned and the reader continues without
 * it.
 */
final class ReadingThread extends Thread {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration LIMIT_AFTER_INTERRUPT = Duration.ofSeconds(1);
    private static final int MOST_LEFT_BEHIND = 100;
    private static final AtomicInteger RUNNING = new AtomicInteger();

    private final Supplier<DirectoryContents> reading;
    private volatile @Nullable DirectoryContents found;

    private ReadingThread(Supplier<DirectoryContents> reading) {
        super("order-rules-reader");
        this.reading = reading;
        setDaemon(true);
    }

    @Override
    public void run() {
        try {
            found = reading.get();
        } finally {
            RUNNING.decrementAndGet();
        }
    }

    /**
     * Returns the contents of the directory, or a finding if the read takes too long. An interrupt ends the wait early, and the current
     * thread stays interrupted.
     *
     * @param reading the task that reads the directory; it must not throw an exception
     */
    static DirectoryContents read(Path place, Topics topics, Supplier<DirectoryContents> reading) {
        return read(new Place(place, topics), LIMIT, reading);
    }

    /** A directory to read, together with the topics of its rules. */
    record Place(Path directory, Topics topics) {
        DirectoryContents refused(String why) {
            return DirectoryContents.refused(directory, topics, why);
        }
    }

    static DirectoryContents read(Place place, Duration limit, Supplier<DirectoryContents> reading) {
        if (RUNNING.incrementAndGet() > MOST_LEFT_BEHIND) {
            RUNNING.decrementAndGet();
            return place.refused("was not read: " + MOST_LEFT_BEHIND + " earlier reads have not ended");
        }
        ReadingThread thread = new ReadingThread(reading);
        thread.start();
        thread.await(limit);
        DirectoryContents contents = thread.found;
        return contents == null
                ? place.refused(
                        "cannot be read in " + limit.toSeconds() + " s; possibly a file has been replaced by a pipe")
                : contents;
    }

    private void await(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        boolean interrupted = false;
        for (long left = limit.toNanos(); left > 0 && isAlive(); left = end - System.nanoTime()) {
            try {
                join(Math.max(1, left / 1_000_000));
            } catch (InterruptedException e) {
                interrupted = true;
                end = Math.min(end, System.nanoTime() + LIMIT_AFTER_INTERRUPT.toNanos());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
