package io.orderkit.rules;

import io.orderkit.rules.internal.Directory;
import io.orderkit.rules.internal.RuleFiles;
import io.orderkit.rules.internal.RuleSet;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A directory of rules that may change while the application runs (X7). What is changed comes into force when it is found good, all
 * of it at once; a bad change leaves the rules in force as they are, and is reported.
 *
 * <pre>
 * try (RuleWatch rules = RuleBook.watch(Path.of("/etc/mill/rules"))) {
 *     OrderDesk desk = OrderDesk.with(store).policies(rules::current).open();
 * }
 * </pre>
 *
 * <p>A decision asks {@link #current()} once and stays with that book: it ends on the version on which it began. Files are compared by
 * content, at intervals, rather than by what a file system says of changes, which network drives and mounted volumes do not say. A
 * change counts when two looks in a row see the same, since editors save in steps, and since two files may belong together.
 *
 * <p>Thread-safe. It owns one daemon thread, {@code order-rules-watch}, until it is closed; the rules last in force serve on.
 */
public final class RuleWatch implements AutoCloseable {
    private final Path directory;
    private final Duration interval;
    private final Consumer<RuleReport> report;
    private final RuleArchive archive;
    private final UnaryOperator<RuleBook> memory;
    private final Thread thread;
    private volatile RuleBook current;
    private volatile boolean closed;
    private String judged;
    private String seen;

    RuleWatch(RuleWatchBuilder settings) {
        this.directory = settings.directory();
        this.interval = settings.interval();
        this.report = settings.report();
        this.archive = settings.archive();
        this.memory = settings.memory();
        RuleBook first = RuleBook.load(directory);
        archive.keep(first.version(), first.texts());
        this.current = memory.apply(first);
        this.judged = content(new RuleFiles(first.texts()), List.of());
        this.seen = judged;
        this.thread = new Thread(this::watch, "order-rules-watch");
        thread.setDaemon(true);
    }

    /** Begins with the settings of a watch on a directory. */
    public static RuleWatchBuilder of(Path directory) {
        return new RuleWatchBuilder(directory);
    }

    RuleWatch start() {
        thread.start();
        return this;
    }

    /** The rules in force. */
    public RuleBook current() {
        return current;
    }

    /** The texts of every rule set that was in force. */
    public RuleArchive archive() {
        return archive;
    }

    /**
     * Looks at the directory now, as the thread does at intervals.
     *
     * @return what came of a change; nothing when nothing changed, or not for long enough
     */
    public synchronized Optional<RuleReport> look() {
        List<Finding> findings = new ArrayList<>();
        RuleFiles files = Directory.read(directory, findings);
        String content = content(files, findings);
        boolean settled = content.equals(seen);
        seen = content;
        if (closed || !settled || content.equals(judged)) {
            return Optional.empty();
        }
        judged = content;
        RuleReport result = judge(files, findings);
        report.accept(result);
        return Optional.of(result);
    }

    private RuleReport judge(RuleFiles files, List<Finding> findings) {
        RuleBook before = current;
        try {
            Optional<RuleSet> rules = findings.isEmpty()
                    ? Directory.reopen(directory, files, before.rules(), findings)
                    : Optional.empty();
            if (rules.isPresent()) {
                RuleBook next = new RuleBook(rules.get());
                archive.keep(next.version(), next.texts());
                current = memory.apply(next);
            }
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            findings.add(Finding.of(directory.toString(), 0, "cannot come into force: " + e));
        }
        return new RuleReport(before.version(), current.version(), findings);
    }

    private static String content(RuleFiles files, List<Finding> findings) {
        return files.hash() + findings;
    }

    private void watch() {
        long nanos = interval.toNanos();
        while (!closed) {
            LockSupport.parkNanos(this, nanos);
            if (!closed) {
                lookAndGoOn();
            }
        }
    }

    /** Whatever a host's own code throws at a report must not end the watch. */
    private void lookAndGoOn() {
        try {
            look();
        } catch (RuntimeException e) {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }

    /** Ends the watch, and waits for a look that is under way; {@link #current()} stays. */
    @Override
    public void close() {
        closed = true;
        if (Thread.currentThread() == thread) {
            return;
        }
        LockSupport.unpark(thread);
        try {
            TimeUnit.SECONDS.timedJoin(thread, 10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
