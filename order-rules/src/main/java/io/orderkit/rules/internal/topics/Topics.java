package io.orderkit.rules.internal.topics;

import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.rules.vocabulary.DeclaredFacts;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The topics of a rule set, in order. Immutable and thread-safe. */
public final class Topics implements Iterable<Topic> {
    private final List<Topic> all;
    private final Map<Class<?>, Topic> byFacts = new HashMap<>();

    public Topics(Collection<Topic> all) {
        this.all = all.stream().sorted().toList();
        this.all.forEach(topic -> byFacts.put(topic.facts(), topic));
    }

    /**
     * Returns the topic whose rules answer a question.
     *
     * @throws IllegalArgumentException when no topic covers the Java type of the question's facts
     */
    public Topic about(PolicyFacts<?> facts) {
        return find(facts).orElseThrow(() -> new IllegalArgumentException("no topic is about " + facts.getClass()));
    }

    /**
     * Returns the topic whose rules answer a question; empty if no topic covers the Java type of the question's facts.
     */
    public Optional<Topic> find(PolicyFacts<?> facts) {
        return facts instanceof DeclaredFacts declared ? named(declared.topic()) : find(facts.getClass());
    }

    /** Returns the topic whose facts have the given Java type. */
    public Optional<Topic> find(Class<?> facts) {
        return Optional.ofNullable(byFacts.get(facts));
    }

    /** Returns the topic with the given name. */
    public Optional<Topic> named(String title) {
        return all.stream().filter(topic -> topic.title().equals(title)).findFirst();
    }

    /** Returns these topics, with a rule set's names available to their rules. */
    public Topics under(RuleNames names) {
        return map(topic -> topic.under(names));
    }

    /** Returns these topics with a function applied to each of them. */
    public Topics map(UnaryOperator<Topic> change) {
        return new Topics(all.stream().map(change).toList());
    }

    public Stream<Topic> stream() {
        return all.stream();
    }

    /** Returns the names of the rule files of all topics. */
    public List<String> files() {
        return all.stream().map(Topic::file).toList();
    }

    /** Returns the names of the example files of all topics, such as {@code due-time-examples.csv}. */
    public List<String> exampleFiles() {
        return all.stream().map(Topic::exampleFile).toList();
    }

    /** Returns the names of the files of all decision tables. */
    public List<String> tableFiles() {
        return all.stream()
                .flatMap(topic -> topic.tables().stream())
                .map(DecisionTable::file)
                .toList();
    }

    @Override
    public Iterator<Topic> iterator() {
        return all.iterator();
    }
}
