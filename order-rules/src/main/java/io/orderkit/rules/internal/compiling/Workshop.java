package io.orderkit.rules.internal.compiling;

import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.rules.Finding;
import io.orderkit.rules.internal.ReasonTable;
import io.orderkit.rules.internal.RuleFiles;
import io.orderkit.rules.internal.RuleSet;
import io.orderkit.rules.internal.Topic;
import io.orderkit.rules.internal.tables.Tables;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.model.Model;

/** Where rule files become executable rules: read, check, compile, load. */
public final class Workshop {
    private Workshop() {}

    /** The executable rules, or nothing but findings. */
    public static Optional<RuleSet> build(RuleFiles files, RuleSetVersion version, List<Finding> findings) {
        ReasonTable reasons = ReasonTable.read(files.text(RuleFiles.REASONS), findings::add);
        Tables tables = Tables.read(files, findings::add);
        Map<Topic, Map<String, byte[]>> classes = compile(files, reasons, findings);
        return findings.isEmpty()
                ? Optional.of(new RuleSet(
                        version, reasons, tables, topic -> load(topic, Objects.requireNonNull(classes.get(topic)))))
                : Optional.empty();
    }

    /** The classes of each topic. A step is taken only when the one before found nothing. */
    static Map<Topic, Map<String, byte[]>> compile(RuleFiles files, ReasonTable reasons, List<Finding> findings) {
        Map<Topic, PackageDescr> parsed = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            String text = files.text(topic.file());
            RuleParser.parse(topic.file(), text, findings::add).ifPresent(rules -> {
                new RuleCheck(topic, rules, text, reasons, findings::add).run();
                parsed.put(topic, rules);
            });
        }
        Map<Topic, Map<String, byte[]>> classes = new EnumMap<>(Topic.class);
        if (findings.isEmpty()) {
            parsed.forEach(
                    (topic, rules) -> classes.put(topic, compile(topic, rules, files.text(topic.file()), findings)));
        }
        return classes;
    }

    private static Map<String, byte[]> compile(Topic topic, PackageDescr rules, String text, List<Finding> findings) {
        Map<String, byte[]> classes = new HashMap<>();
        List<String> problems = new ArrayList<>();
        if (!RuleCompiler.compile(topic, rules, classes, problems)) {
            findings.addAll(Culprits.among(topic, text, problems));
        }
        return classes;
    }

    private static Model load(Topic topic, Map<String, byte[]> classes) {
        try {
            return new CompiledRules(classes)
                    .loadClass(topic.modelClass())
                    .asSubclass(Model.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(topic.file() + " was compiled into something that does not load", e);
        }
    }
}
