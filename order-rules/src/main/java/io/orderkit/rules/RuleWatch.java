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
 * A watch on a rule directory whose files may change while the application runs (X7). A valid change takes effect as a whole. An invalid
 * change is reported and leaves the rules in force unchanged.
 *
 * <pre>
 * try (RuleWatch rules = RuleBook.watch(Path.of("/etc/mill/rules"))) {
 *     OrderDesk desk = OrderDesk.with(store).policies(rules::current).open();
 * }
 * </pre>
 *
 * <p>Call {@link #current()} once for each decision and use the returned rule book throughout, so that the decision never mixes two
 * versions. The watch compares the content of the files at regular intervals. The file system's change notifications are not used, because
 * network drives and mounted volumes do not send them. A change takes effect once two consecutive checks have found the same content. Two
 * checks are needed because editors save a file in several steps, and because a change may affect several files.
 *
 * <p>An invalid file does not stop the watch. Every failed check is reported, even one that failed with an {@code OutOfMemoryError}. Once
 * valid files have been restored, they take effect within two checks.
 *
 * <p>Thread-safe. The watch owns one daemon thread, {@code order-rules-watch}, which ends when the watch is closed. After the watch is
 * closed, {@link #current()} still returns the rules that were last in force.
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

    /** Returns the settings for a watch on a rule directory. */
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

    /** Returns the archive with the texts of all rule sets that have been in force. */
    public RuleArchive archive() {
        return archive;
    }

    /**
     * Checks the directory for changes immediately and reports the result. The result is empty if nothing has changed, or if only one check
     * has seen the change so far.
     */
    public Optional<RuleReport> look() {
        looking.lock();
        try {
            return reportOfLook();
        } finally {
            looking.unlock();
        }
    }

    /**
     * Checks the directory unless another thread is already checking it. The watch's thread must not wait for a thread
     * that is closing the watch, because that thread is already waiting for the watch's thread.
     */
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
            // Any failure that the rule files cause is reported as a finding, even a StackOverflowError or an
            // OutOfMemoryError.
            findings.add(Finding.of(directory.toString(), 0, "cannot take effect: " + PrintableText.failure(e)));
        }
        return new RuleReport(before.version(), current.version(), findings);
    }

    /**
     * Rejects a change to the company's names in the watched directory. The application compares these names with its own only when it
     * starts, so changed names require a restart.
     */
    private static void requireSameNames(RuleSet before, RuleSet next, Consumer<Finding> findings) {
        before.names()
                .catalogue()
                .differences("the rules in force", next.names().catalogue(), "the changed directory")
                .forEach(difference -> findings.accept(Finding.of(
                        VocabularyFile.NAME,
                        0,
                        difference + "; a change of names takes effect when the application restarts")));
    }

    /**
     * Stops the watch and waits for a check in progress, which is interrupted if it takes too long. The rules in force remain available
     * from {@link #current()}.
     *
     * @throws IllegalStateException when a check in progress does not end, for example because the host's receiver of reports never returns
     */
    @Override
    public void close() {
        closed = true;
        thread.close();
    }
}
