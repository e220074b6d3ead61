package io.orderkit.rules.internal;

import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.rules.Finding;
import io.orderkit.rules.internal.tables.Tables;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;

/** The rules that are shipped with the library, compiled when it was built. */
public final class ShippedRules {
    private static final String LABEL = "standard";

    private ShippedRules() {}

    public static RuleSet open() {
        RuleFiles files = StandardFiles.read();
        List<Finding> findings = new ArrayList<>();
        ReasonTable reasons = ReasonTable.read(files.text(RuleFiles.REASONS), findings::add);
        Tables tables = Tables.read(files, findings::add);
        if (!findings.isEmpty()) {
            throw new IllegalStateException("the shipped tables are broken: " + findings);
        }
        return new RuleSet(
                new RuleSetVersion(files.hash(), LABEL),
                files,
                reasons,
                tables,
                topic -> new TopicRules(topic, model(topic)));
    }

    private static Model model(Topic topic) {
        try {
            return Class.forName(topic.modelClass())
                    .asSubclass(Model.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the shipped " + topic.file() + " was not compiled into this jar", e);
        }
    }
}
