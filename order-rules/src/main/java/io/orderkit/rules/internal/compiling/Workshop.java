package io.orderkit.rules.internal.compiling;

import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.rules.Finding;
import io.orderkit.rules.internal.ReasonTable;
import io.orderkit.rules.internal.RuleFiles;
import io.orderkit.rules.internal.RuleSet;
import io.orderkit.rules.internal.Topic;
import io.orderkit.rules.internal.TopicRules;
import io.orderkit.rules.internal.Trial;
import io.orderkit.rules.internal.compiling.BuildThread.Step;
import io.orderkit.rules.internal.examples.Rehearsal;
import io.orderkit.rules.internal.reading.RuleCheck;
import io.orderkit.rules.internal.reading.RuleFile;
import io.orderkit.rules.internal.reading.RuleReader;
import io.orderkit.rules.internal.tables.Tables;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The build of executable rules from rule files: read, check, compile, load, try. All of it runs on a watched thread, within one budget
 * of time and memory ({@link WatchedBuild}); the step of the library's own build does not.
 */
public final class Workshop {
    /** Whether the engine's compiler has run in this virtual machine. */
    private static volatile boolean warm;

    private Workshop() {}

    /** What a compiled rule set must stand before it comes into force, in this order. */
    private static final List<Trial> TRIALS = List.of(new Probe(), Workshop::rehearse);

    /** Returns the executable rules, or nothing but findings. A stage is entered only when the one before found nothing. */
    public static Optional<RuleSet> build(RuleFiles files, RuleSetVersion version, List<Finding> findings) {
        return build(files, version, Map.of(), findings);
    }

    /** The same, but topics whose text is that of the rules before are not compiled again. */
    public static Optional<RuleSet> rebuild(
            RuleFiles files, RuleSetVersion version, RuleSet before, List<Finding> findings) {
        Map<Topic, TopicRules> unchanged = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            if (files.text(topic.file()).equals(before.files().text(topic.file()))) {
                unchanged.put(topic, before.executable(topic));
            }
        }
        return build(files, version, unchanged, findings);
    }

    private static Optional<RuleSet> build(
            RuleFiles files, RuleSetVersion version, Map<Topic, TopicRules> unchanged, List<Finding> findings) {
        return WatchedBuild.run(
                warm ? Budget.WARM : Budget.COLD,
                RuleFiles.REASONS,
                found -> unwatched(files, version, unchanged, found),
                findings);
    }

    private static Optional<RuleSet> unwatched(
            RuleFiles files, RuleSetVersion version, Map<Topic, TopicRules> unchanged, List<Finding> findings) {
        ReasonTable reasons = ReasonTable.read(files.text(RuleFiles.REASONS), findings::add);
        Tables tables = Tables.read(files, findings::add);
        Map<Topic, RuleFile> read = read(files, reasons, findings);
        Map<Topic, TopicRules> executable = new EnumMap<>(Topic.class);
        executable.putAll(unchanged);
        for (RuleFile rules : read.values()) {
            if (findings.isEmpty() && !unchanged.containsKey(rules.topic())) {
                Map<String, byte[]> classes = compile(rules, findings);
                if (findings.isEmpty()) {
                    executable.put(rules.topic(), load(rules.topic(), classes));
                    warm = true;
                }
            }
        }
        if (!findings.isEmpty()) {
            return Optional.empty();
        }
        RuleSet rules =
                new RuleSet(version, files, reasons, tables, topic -> Objects.requireNonNull(executable.get(topic)));
        for (Trial trial : TRIALS) {
            if (findings.isEmpty()) {
                trial.run(rules, findings::add);
            }
        }
        return findings.isEmpty() ? Optional.of(rules) : Optional.empty();
    }

    /** The rules of each topic, read and checked. */
    static Map<Topic, RuleFile> read(RuleFiles files, ReasonTable reasons, List<Finding> findings) {
        Map<Topic, RuleFile> read = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            BuildThread.begin(topic.file(), Step.READING);
            RuleReader.read(topic, files.text(topic.file()), findings::add).ifPresent(rules -> {
                RuleCheck.run(rules, reasons, findings::add);
                read.put(topic, rules);
            });
        }
        if (findings.isEmpty()) {
            read.forEach((topic, rules) -> {
                BuildThread.begin(topic.file(), Step.READING);
                RuleParser.compare(rules, files.text(topic.file()), findings::add);
            });
        }
        return read;
    }

    /** The classes of a topic, by name. */
    static Map<String, byte[]> compile(RuleFile rules, List<Finding> findings) {
        BuildThread.begin(rules.topic().file(), Step.COMPILING);
        Map<String, byte[]> classes = new HashMap<>();
        List<String> problems = new ArrayList<>();
        if (!RuleCompiler.compile(rules, classes, problems)) {
            findings.addAll(Culprits.among(rules, problems));
        }
        return classes;
    }

    static TopicRules load(Topic topic, Map<String, byte[]> classes) {
        BuildThread.begin(topic.file(), Step.LOADING);
        return new TopicRules(topic, new CompiledRules(classes).model(topic));
    }

    private static void rehearse(RuleSet rules, Consumer<Finding> findings) {
        Rehearsal.of(rules, topic -> BuildThread.begin(topic.file(), Step.REHEARSING), findings);
    }
}
