package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.internal.checking.RuleCheck;
import io.orderkit.rules.internal.compiling.BuildThread.Step;
import io.orderkit.rules.internal.engine.TopicRules;
import io.orderkit.rules.internal.examples.ExampleRun;
import io.orderkit.rules.internal.files.DirectoryContents;
import io.orderkit.rules.internal.judging.RuleSet;
import io.orderkit.rules.internal.judging.RuleSources;
import io.orderkit.rules.internal.judging.ShippedRules;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.internal.reading.RuleReader;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.report.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The build of executable rules from rule files, in five stages: reading, checking, compiling, loading and trial runs.
 * All stages run on a watched thread and share a budget of time and memory ({@link WatchedBuild}). The exception is the
 * compilation of the shipped rules, which runs on an unwatched thread.
 */
public final class RuleSetBuilder {
    private static final String COMPILER = "org.drools.model.codegen.execmodel.ModelBuilderImpl";

    /**
     * The trials that each compiled rule set undergoes, in the order in which they run. A rule set takes effect only after it has passed
     * all trials.
     */
    private static final List<Trial> TRIALS = List.of(new LoadTrial(), RuleSetBuilder::rehearse);

    /** Whether the engine's compiler has already run in this virtual machine. */
    private static volatile boolean warm;

    private RuleSetBuilder() {}

    /** Throws an IllegalStateException that names the missing dependency if no rule compiler is on the class path. */
    public static void requireCompiler() {
        try {
            Class.forName(COMPILER, false, RuleSetBuilder.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "to read rules from files, add org.drools:drools-model-codegen to the class path, in the version of"
                            + " the org.drools artifacts already there; the shipped rules do not need it",
                    e);
        }
    }

    /** Returns the executable rules; empty if there are findings. A stage starts only if the previous stage had no findings. */
    public static Optional<RuleSet> build(DirectoryContents directory, List<Finding> findings) {
        return build(directory, Optional.empty(), findings);
    }

    /**
     * Returns the executable rules. Unlike {@code build}, this method reuses the compiled rules of each topic whose
     * text and vocabulary are unchanged.
     */
    public static Optional<RuleSet> rebuild(DirectoryContents directory, RuleSet before, List<Finding> findings) {
        return build(directory, Optional.of(before), findings);
    }

    private static Optional<RuleSet> build(
            DirectoryContents directory, Optional<RuleSet> before, List<Finding> findings) {
        return WatchedBuild.run(
                warm ? BuildBudget.WARM : BuildBudget.COLD,
                RuleTexts.REASONS,
                found -> unwatched(directory, before, found),
                findings);
    }

    private static Map<Topic, TopicRules> unchanged(RuleSources now, RuleSet before) {
        Map<Topic, TopicRules> unchanged = new HashMap<>();
        for (Topic topic : before.topics()) {
            boolean sameWords = now.topics()
                    .named(topic.title())
                    .filter(other -> other.properties().equals(topic.properties()))
                    .isPresent();
            if (sameWords
                    && now.texts().text(topic.file()).equals(before.texts().text(topic.file()))) {
                unchanged.put(topic, before.executable(topic));
            }
        }
        return unchanged;
    }

    private static Optional<RuleSet> unwatched(
            DirectoryContents directory, Optional<RuleSet> before, List<Finding> findings) {
        RuleSources sources =
                RuleSources.read(directory.version(), directory.texts(), directory.topics(), findings::add);
        Map<Topic, TopicRules> executable = new HashMap<>();
        before.ifPresent(rules -> executable.putAll(unchanged(sources, rules)));
        Set<Topic> unchanged = Set.copyOf(executable.keySet());
        for (RuleFile rules : read(sources, findings).values()) {
            if (unchanged.contains(rules.topic())) {
                continue;
            }
            if (findings.isEmpty()) {
                executable(rules, sources.texts().text(rules.topic().file()), findings)
                        .ifPresent(ready -> executable.put(rules.topic(), ready));
            }
        }
        if (!findings.isEmpty()) {
            return Optional.empty();
        }
        RuleSet rules = new RuleSet(sources, topic -> Objects.requireNonNull(executable.get(topic)));
        for (Trial trial : TRIALS) {
            if (findings.isEmpty()) {
                trial.run(rules, findings::add);
            }
        }
        return findings.isEmpty() ? Optional.of(rules) : Optional.empty();
    }

    /** Returns the executable rules of a topic. If the text equals the shipped text, the precompiled rules of the library are returned. */
    private static Optional<TopicRules> executable(RuleFile rules, String text, List<Finding> findings) {
        Optional<TopicRules> shipped = ShippedRules.executable(rules.topic(), text);
        if (shipped.isPresent()) {
            return shipped;
        }
        Map<String, byte[]> classes = compile(rules, findings);
        if (!findings.isEmpty()) {
            return Optional.empty();
        }
        warm = true;
        return Optional.of(load(rules.topic(), classes));
    }

    /** Returns the rules of each topic, parsed and checked. */
    static Map<Topic, RuleFile> read(RuleSources sources, List<Finding> findings) {
        Map<Topic, RuleFile> read = new TreeMap<>();
        for (Topic topic : sources.topics()) {
            BuildThread.begin(topic.file(), Step.READING);
            RuleReader.readable(topic, sources.texts().text(topic.file()), findings::add)
                    .ifPresent(rules -> {
                        RuleCheck.run(rules, sources.reasons(), findings::add);
                        read.put(topic, rules);
                    });
        }
        if (findings.isEmpty()) {
            read.forEach((topic, rules) -> {
                BuildThread.begin(topic.file(), Step.READING);
                EngineGrammars.compare(rules, sources.texts().text(topic.file()), findings::add);
            });
        }
        return read;
    }

    /** Returns the compiled classes of a topic, by class name. */
    static Map<String, byte[]> compile(RuleFile rules, List<Finding> findings) {
        BuildThread.begin(rules.topic().file(), Step.COMPILING);
        Map<String, byte[]> classes = new HashMap<>();
        List<String> problems = new ArrayList<>();
        if (!RuleCompiler.compile(rules, classes, problems)) {
            findings.addAll(FaultyRules.among(rules, problems));
        }
        return classes;
    }

    static TopicRules load(Topic topic, Map<String, byte[]> classes) {
        BuildThread.begin(topic.file(), Step.LOADING);
        return TopicRules.load(topic, new CompiledRuleLoader(classes));
    }

    private static void rehearse(RuleSet rules, Consumer<Finding> findings) {
        ExampleRun.of(rules, topic -> BuildThread.begin(topic.file(), Step.REHEARSING), findings);
    }
}
