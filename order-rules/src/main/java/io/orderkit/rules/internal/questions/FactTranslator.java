package io.orderkit.rules.internal.questions;

import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.rules.internal.tables.DecisionTables;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.internal.topics.Topics;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The translator that converts a question's facts into the record that the rules read. The record contains the facts' own properties and
 * those supplied by decision tables. Immutable and thread-safe.
 */
public final class FactTranslator {
    private final DecisionTables tables;
    private final Map<Topic, TopicTranslator> byTopic = new HashMap<>();

    /** Creates a translator that supplies all open properties. */
    public FactTranslator(Topics topics, DecisionTables tables) {
        this.tables = tables;
        for (Topic topic : topics) {
            boolean[] all = new boolean[topic.openCount()];
            Arrays.fill(all, true);
            byTopic.put(topic, new TopicTranslator(topic, all, tables.of(topic)));
        }
    }

    /**
     * Creates a translator that supplies only those open properties that the rules read.
     *
     * @param read the names of the open properties that the rules of a topic read; a topic without an entry reads none
     */
    public FactTranslator(Topics topics, Map<Topic, Set<String>> read, DecisionTables tables) {
        this.tables = tables;
        for (Topic topic : topics) {
            boolean[] open = topic.wanted(read.getOrDefault(topic, Set.of()));
            byTopic.put(topic, new TopicTranslator(topic, open, tables.of(topic)));
        }
    }

    /** Returns the decision tables. */
    public DecisionTables tables() {
        return tables;
    }

    /** Returns the translator for the facts of one topic. */
    public TopicTranslator of(Topic topic) {
        TopicTranslator translator = byTopic.get(topic);
        if (translator == null) {
            throw new IllegalStateException(topic + " is not a topic of this rule set");
        }
        return translator;
    }

    /** Converts a question's facts into the record that the rules of a topic read. */
    public Record seen(Topic topic, PolicyFacts<?> facts) {
        return of(topic).seen(facts);
    }
}
