package io.orderkit.spring.desks;

import io.orderkit.desk.DeskObserver;
import io.orderkit.domain.policy.Policies;
import io.orderkit.rules.RuleBook;
import io.orderkit.rules.RuleSetInvalid;
import io.orderkit.rules.RuleWatch;
import io.orderkit.rules.RuleWatchBuilder;
import io.orderkit.rules.report.RuleReport;
import io.orderkit.spring.settings.OrderKitProperties.RuleSettings;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The source of the rules that the settings select: the shipped rules, or those in a watched directory.
 */
public final class RuleSource implements RulesInForce, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RuleSource.class);

    private final RulesInForce rules;
    private final Optional<RuleWatch> watch;

    private RuleSource(RulesInForce rules, Optional<RuleWatch> watch) {
        this.rules = rules;
        this.watch = watch;
    }

    /**
     * Opens the rules.
     *
     * @param observer the observer to notify when the rules change
     * @throws RuleSetInvalid if files in the directory are invalid; the exception contains the findings
     */
    public static RuleSource open(RuleSettings settings, DeskObserver observer) {
        return settings.directory()
                .map(directory -> watched(Path.of(directory), settings, observer))
                .orElseGet(() -> shipped(settings));
    }

    private static RuleSource shipped(RuleSettings settings) {
        RuleBook standard = RuleBook.standard();
        RuleBook book = settings.remember() > 0 ? standard.remembering(settings.remember()) : standard.withoutMemory();
        return new RuleSource(() -> book, Optional.empty());
    }

    private static RuleSource watched(Path directory, RuleSettings settings, DeskObserver observer) {
        RuleWatchBuilder builder =
                RuleWatch.of(directory).every(settings.every()).report(report -> changed(report, observer));
        if (settings.remember() > 0) {
            builder.remembering(settings.remember());
        } else {
            builder.withoutMemory();
        }
        RuleWatch watch = builder.start();
        return new RuleSource(watch::current, Optional.of(watch));
    }

    private static void changed(RuleReport report, DeskObserver observer) {
        if (report.accepted()) {
            LOG.info("{}", report);
            observer.rulesSwapped(report.before().toString(), report.inForce().toString());
        } else {
            LOG.warn("{}", report);
        }
    }

    @Override
    public Policies current() {
        return rules.current();
    }

    @Override
    public void close() {
        watch.ifPresent(RuleWatch::close);
    }
}
