package io.orderkit.rules;

import io.orderkit.domain.catalogue.VocabularyFile;
import io.orderkit.rules.archive.RuleArchive;
import io.orderkit.rules.internal.compiling.RuleSetBuilder;
import io.orderkit.rules.internal.files.DirectoryContents;
import io.orderkit.rules.internal.files.DirectoryReader;
import io.orderkit.rules.internal.findings.BoundedFindings;
import io.orderkit.rules.internal.judging.RuleSet;
import io.orderkit.rules.internal.text.PrintableText;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.internal.topics.Topics;
import io.orderkit.rules.report.Finding;
import io.orderkit.rules.report.RuleReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A directory of rules that may change while the application runs (X7). A change comes into force when it is found good, all
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
 * <p>No file ends the watch: whatever a look fails with, an {@code OutOfMemoryError} included, becomes a report, and good files that
 * are put back come into force within two looks.
 *
 * <p>Thread-safe. It owns one daemon thread, {@code order-rules-watch}, until it is closed; the rules last in force serve on.
 */
public final class RuleWatch implements AutoCloseable {
    private final Path directory;
    private final Topics topics;
    private final Consumer<RuleReport> report;
    private final RuleArchive archive;
    private final UnaryOperator<RuleBook> memory;
    private final WatchThread thread;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile RuleBook current;
    private volatile boolean closed;
    private String judged;
    private String seen;

    RuleWatch(RuleWatchBuilder settings) {
        this.directory = settings.directory();
        this.report = settings.report();
        this.archive = settings.archive();
        this.memory = settings.memory();
        this.topics = settings.topics();
        RuleBook first = RuleBook.load(directory, topics);
        archive.keep(first.version(), first.texts());
        this.current = memory.apply(first);
        this.judged = new DirectoryContents(directory, topics, new RuleTexts(first.texts()), List.of()).state();
        this.seen = judged;
        this.thread = new WatchThread(this::lookUnlessUnderWay, settings.interval());
    }

    /** Begins with the settings of a watch on a directory. */
    public static RuleWatchBuilder of(Path directory) {
        return new RuleWatchBuilder(directory);
    }

    RuleWatch start() {
        thread.start();
        return this;
    }

    /** Returns the rules in force. */
    public RuleBook current() {
        return current;
    }

    /** Returns the texts of every rule set that was in force. */
    public RuleArchive archive() {
        return archive;
    }

    /**
     * Looks at the directory now, as the thread does at intervals.
     *
     * @return what came of a change; nothing when nothing changed, or not for long enough
     */
    public Optional<RuleReport> look() {
        looking.lock();
        try {
            return reportOfLook();
        } finally {
            looking.unlock();
        }
    }

    /** The thread of the watch waits for nobody: else a host that closes the watch within a look of its own would wait in vain. */
    private void lookUnlessUnderWay() {
        if (looking.tryLock()) {
            try {
                reportOfLook();
            } finally {
                looking.unlock();
            }
        }
    }

    private Optional<RuleReport> reportOfLook() {
        if (closed) {
            return Optional.empty();
        }
        DirectoryContents found = DirectoryReader.read(directory, topics);
        boolean settled = found.state().equals(seen);
        seen = found.state();
        if (!settled || seen.equals(judged)) {
            return Optional.empty();
        }
        judged = seen;
        RuleReport result = judge(found);
        if (closed) {
            return Optional.empty();
        }
        report.accept(result);
        return Optional.of(result);
    }

    private RuleReport judge(DirectoryContents found) {
        RuleBook before = current;
        BoundedFindings findings = new BoundedFindings();
        findings.takeOver(found.findings());
        try {
            Optional<RuleSet> rules =
                    findings.isEmpty() ? RuleSetBuilder.rebuild(found, before.rules(), findings) : Optional.empty();
            rules.ifPresent(next -> requireSameNames(before.rules(), next, findings::add));
            if (rules.isPresent() && findings.isEmpty() && !closed) {
                RuleBook next = new RuleBook(rules.get());
                archive.keep(next.version(), next.texts());
                current = memory.apply(next);
            }
        } catch (RuntimeException | Error e) {
            // Whatever files lead to, StackOverflowError and OutOfMemoryError included, is a finding about them.
            findings.add(Finding.of(directory.toString(), 0, "cannot come into force: " + PrintableText.failure(e)));
        }
        return new RuleReport(before.version(), current.version(), findings);
    }

    /** The names of a company were compared when the application began; others come into force when it begins again. */
    private static void requireSameNames(RuleSet before, RuleSet next, Consumer<Finding> findings) {
        before.names()
                .catalogue()
                .differences("the rules in force", next.names().catalogue(), "the changed directory")
                .forEach(difference -> findings.accept(Finding.of(
                        VocabularyFile.NAME, 0, difference + "; names change when the application is started again")));
    }

    /**
     * Ends the watch, and waits for a look that is under way, which is interrupted when it takes long; {@link #current()} stays.
     *
     * @throws IllegalStateException when the look does not end, as in a report of the host's that never returns
     */
    @Override
    public void close() {
        closed = true;
        thread.close();
    }
}
