package io.orderkit.rules;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.rules.archive.RuleArchive;
import io.orderkit.rules.internal.questions.ShippedTopics;
import io.orderkit.rules.internal.topics.Topics;
import io.orderkit.rules.report.RuleReport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The settings of a {@link RuleWatch}. The settings are not thread-safe, but the watch returned by {@link #start} is. */
public final class RuleWatchBuilder {
    private final Path directory;
    private final Topics topics;
    private Duration interval = Duration.ofSeconds(1);
    private Consumer<RuleReport> report = nothing -> {};
    private RuleArchive archive = RuleArchive.inMemory();
    private UnaryOperator<RuleBook> memory = UnaryOperator.identity();

    RuleWatchBuilder(Path directory) {
        this(directory, ShippedTopics.all());
    }

    RuleWatchBuilder(Path directory, Topics topics) {
        this.directory = directory;
        this.topics = topics;
    }

    /**
     * Sets the interval between consecutive checks of the directory. A change takes effect once two consecutive checks
     * have found the same content. The default interval is one second.
     *
     * @throws InvalidValue when the interval is not positive
     */
    public RuleWatchBuilder every(Duration time) {
        if (time.isZero() || time.isNegative()) {
            throw InvalidValue.of("interval between checks", time, "more than zero");
        }
        interval = time;
        return this;
    }

    /**
     * Sets the receiver of the reports on rule changes. The receiver is called on the watch's thread. If the receiver throws an exception,
     * the thread's uncaught exception handler gets the exception, and the watch continues.
     */
    public RuleWatchBuilder report(Consumer<RuleReport> to) {
        report = to;
        return this;
    }

    /** Sets the archive that stores the texts of each rule set that takes effect. The default archive is in memory. */
    public RuleWatchBuilder archive(RuleArchive keeper) {
        archive = keeper;
        return this;
    }

    /**
     * Sets the size of the verdict cache of every version, as {@link RuleBook#remembering RuleBook.remembering} does for one version. Each
     * new version of the rules starts with an empty cache.
     *
     * @throws InvalidValue when the size of the cache is less than 2
     */
    public RuleWatchBuilder remembering(int most) {
        if (most < 2) {
            throw InvalidValue.of("memory for verdicts", most, "2 or more");
        }
        memory = book -> book.remembering(most);
        return this;
    }

    /**
     * Disables the verdict cache for all versions of the rules, as {@link RuleBook#withoutMemory RuleBook.withoutMemory} does for one
     * version.
     */
    public RuleWatchBuilder withoutMemory() {
        memory = RuleBook::withoutMemory;
        return this;
    }

    /**
     * Loads the rules and starts the watch.
     *
     * @throws RuleSetInvalid when the rules in the directory are invalid
     * @throws IllegalStateException when the rule compiler is not on the class path; the message names the missing dependency
     */
    public RuleWatch start() {
        return new RuleWatch(this).start();
    }

    Topics topics() {
        return topics;
    }

    Path directory() {
        return directory;
    }

    Duration interval() {
        return interval;
    }

    Consumer<RuleReport> report() {
        return report;
    }

    RuleArchive archive() {
        return archive;
    }

    UnaryOperator<RuleBook> memory() {
        return memory;
    }
}
