package io.orderkit.rules.internal.questions;

import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.rules.internal.tables.DecisionTables;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.internal.topics.Topics;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The translator that converts a question's facts into the record that the rules read. The record contains the facts' own properties and
 * those supplied by decision tables. Immutable and thread-safe.
 */
public final class FactTranslator {
    private final DecisionTables tables;
    private final Map<Topic, boolean[]> wanted = new HashMap<>();

    /** Creates a translator that supplies all open properties. */
    public FactTranslator(Topics topics, DecisionTables tables) {
        this.tables = tables;
        for (Topic topic : topics) {
            boolean[] all = new boolean[topic.openCount()];
            Arrays.fill(all, true);
            wanted.put(topic, all);
        }
    }

    /** Creates a translator that supplies only those open properties that the rules read. */
    public FactTranslator(Map<Topic, Set<String>> read, DecisionTables tables) {
        this.tables = tables;
        read.forEach((topic, names) -> wanted.put(topic, topic.wanted(names)));
    }

    /** Returns the decision tables. */
    public DecisionTables tables() {
        return tables;
    }

    /** Returns the record that the rules of a topic read for a question's facts. */
    public Record seen(Topic topic, PolicyFacts<?> facts) {
        boolean[] open = wanted.getOrDefault(topic, NOTHING);
        @Nullable Object[] values = topic.given(facts);
        @Nullable Object[] openValues = open.length == 0 ? NO_VALUES : topic.open(facts, open);
        tables.fill(topic, values, openValues);
        return topic.seen(values, openValues);
    }

    private static final boolean[] NOTHING = {};
    private static final @Nullable Object[] NO_VALUES = {};
}
