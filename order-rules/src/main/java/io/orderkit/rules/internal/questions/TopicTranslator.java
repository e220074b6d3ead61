package io.orderkit.rules.internal.questions;

import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.rules.internal.tables.TopicTables;
import io.orderkit.rules.internal.topics.Topic;
import org.jspecify.annotations.Nullable;

/** The translator for the facts of one topic. Immutable and thread-safe. */
public final class TopicTranslator {
    private static final @Nullable Object[] NO_VALUES = {};

    private final Topic topic;
    private final boolean[] open;
    private final TopicTables tables;

    /**
     * @param open for each open property, whether its value is supplied; empty if the rules read no open properties
     */
    TopicTranslator(Topic topic, boolean[] open, TopicTables tables) {
        this.topic = topic;
        this.open = open;
        this.tables = tables;
    }

    /** Converts a question's facts into the record that the topic's rules read. */
    public Record seen(PolicyFacts<?> facts) {
        @Nullable Object[] values = topic.given(facts);
        @Nullable Object[] openValues = open.length == 0 ? NO_VALUES : topic.open(facts, open);
        tables.fill(values, openValues);
        return topic.seen(values, openValues);
    }
}
