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
 * A directory of rules that may change while the application runs (X7). A valid change comes into force as a whole. An invalid change
 * leaves the rules in force unchanged, and is reported.
 *
 * <pre>
 * try (RuleWatch rules = RuleBook.watch(Path.of("/etc/mill/rules"))) {
 *     OrderDesk desk = OrderDesk.with(store).policies(rules::current).open();
 * }
 * </pre>
 *
 * <p>A decision asks {@link #current()} once and keeps that book: it ends on the version on which it began. Files are compared by content,
 * at intervals. Change notifications of the file system are not used, because network drives and mounted volumes do not send them. A change
 * counts when two consecutive looks see the same content, because editors save in several steps, and because two files may belong together.
 *
 * <p>No file ends the watch. Each failure of a look becomes a report, even an {@code OutOfMemoryError}. When valid files are restored, they
 * come into force within two looks.
 *
 * <p>Thread-safe. It owns one daemon thread, {@code order-rules-watch}, until it is closed. After that, {@link #current()} still returns
 * the rules that were last in force.
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

    /** Returns the settings for a watch on a directory. */
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

    /** Returns the archive with the texts of every rule set that was in force. */
    public RuleArchive archive() {
        return archive;
    }

    /**
     * Looks at the directory now, as the thread does at intervals.
     *
     * @return the result of a change; empty when nothing changed, or when the change was seen in one look only
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
     * Looks, unless another thread is already looking. The watch's thread must not wait here: a host that closes the watch during its own
     * look would wait for this thread forever.
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
            // Every failure that the files cause is a finding about them, StackOverflowError and OutOfMemoryError
            // included.
            findings.add(Finding.of(directory.toString(), 0, "cannot come into force: " + PrintableText.failure(e)));
        }
        return new RuleReport(before.version(), current.version(), findings);
    }

    /** Rejects other names of the company. They were compared when the application started, so a change needs a restart. */
    private static void requireSameNames(RuleSet before, RuleSet next, Consumer<Finding> findings) {
        before.names()
                .catalogue()
                .differences("the rules in force", next.names().catalogue(), "the changed directory")
                .forEach(difference -> findings.accept(Finding.of(
                        VocabularyFile.NAME, 0, difference + "; names change when the application is started again")));
    }

    /**
     * Ends the watch, and waits for a look that is in progress, which is interrupted when it takes long. {@link #current()} still works.
     *
     * @throws IllegalStateException when the look does not end, for example because the host's receiver of reports never returns
     */
    @Override
    public void close() {
        closed = true;
        thread.close();
    }
}
