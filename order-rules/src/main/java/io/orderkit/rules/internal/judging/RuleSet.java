package io.orderkit.rules.internal.judging;

import io.orderkit.domain.policy.Circumstances;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.PolicyFailure;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.rules.internal.engine.PolicyFailures;
import io.orderkit.rules.internal.engine.TopicRules;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.internal.questions.FactTranslator;
import io.orderkit.rules.internal.reasons.ReasonFigures;
import io.orderkit.rules.internal.reasons.ReasonTable;
import io.orderkit.rules.internal.rulings.RulingCollector;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.internal.topics.KnownCircumstances;
import io.orderkit.rules.internal.topics.RuleNames;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.internal.topics.Topics;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The executable rules of all topics, with their version, their texts and their sentences. Immutable and thread-safe. */
public final class RuleSet {
    private final RuleSources sources;
    private final FactTranslator translator;
    private final FactTranslator reading;
    private final Map<Topic, Set<String>> read;
    private final Function<Topic, TopicRules> executable;
    private final Map<Topic, TopicRules> rules = new ConcurrentHashMap<>();

    /** @param executable the function that returns the executable rules of a topic */
    public RuleSet(RuleSources sources, Function<Topic, TopicRules> executable) {
        this(sources, executable, ReadProperties.of(sources));
    }

    /** @param read the names of the open properties that the rules of each topic read */
    RuleSet(RuleSources sources, Function<Topic, TopicRules> executable, Map<Topic, Set<String>> read) {
        this.sources = sources;
        this.translator = new FactTranslator(sources.topics(), sources.tables());
        this.executable = executable;
        for (Topic topic : sources.topics()) {
            // The other topics are needed late in the life of an order, so they are not loaded before the first
            // decision.
            if (!topic.mayBeMissing()) {
                rules.put(topic, executable.apply(topic));
            }
        }
        this.reading = new FactTranslator(read, sources.tables());
        this.read = read;
    }

    public RuleSetVersion version() {
        return sources.version();
    }

    /** Returns the texts from which these rules were built. */
    public RuleTexts texts() {
        return sources.texts();
    }

    /** Returns the names that these rules may use. */
    public RuleNames names() {
        return sources.names();
    }

    public ReasonTable reasons() {
        return sources.reasons();
    }

    /** Returns the translator from facts to the records that the rules read. */
    public FactTranslator translator() {
        return translator;
    }

    /** Returns the topics, with the additions of this rule set. */
    public Topics topics() {
        return sources.topics();
    }

    /**
     * Returns the verdict on facts.
     *
     * @throws PolicyFailure when no topic has this type of facts, a rule throws an exception, the rules do not terminate, or they leave a
     *     required part open
     */
    public <V extends Verdict> V judge(PolicyFacts<V> facts) {
        Topic topic = topics().find(facts)
                .orElseThrow(() -> new PolicyFailure("the rules " + version() + " do not answer "
                        + facts.getClass().getSimpleName()));
        @SuppressWarnings("unchecked") // the type of the facts determines the type of their verdict
        RulingCollector<V> collector = (RulingCollector<V>) topic.collector();
        return judge(topic, reading.seen(topic, facts), collector);
    }

    /** Returns facts that get the same verdict from these rules: without the circumstances that no rule, table or sentence reads. */
    public PolicyFacts<?> asRead(PolicyFacts<?> facts) {
        Optional<Circumstances> about = facts.about();
        if (about.isEmpty()) {
            return facts;
        }
        Set<String> names = topics().find(facts).map(read::get).orElse(Set.of());
        return facts.about(names.isEmpty() ? Optional.empty() : KnownCircumstances.only(about.get(), names));
    }

    /** Returns the rules of a topic as data, parsed from their text. */
    public RuleFile rules(Topic topic) {
        return sources.rules(topic);
    }

    /** Returns the executable rules of a topic. */
    public TopicRules executable(Topic topic) {
        TopicRules loaded = rules.get(topic);
        return loaded == null ? rules.computeIfAbsent(topic, executable) : loaded;
    }

    /**
     * Returns the verdict on a fact.
     *
     * @param collector a new collector, which receives the rulings
     * @throws PolicyFailure when a rule throws an exception, the rules do not terminate, or they leave a required part open
     */
    public <V extends Verdict> V judge(Topic topic, Record fact, RulingCollector<V> collector) {
        return verdict(topic, fact, collector, executable(topic).ask(List.of(fact), collector, (rule, looked) -> {}));
    }

    /**
     * Returns the verdict on a fact after the rules have given their rulings.
     *
     * @param fired the names of the rules that fired
     * @throws PolicyFailure when the rules have left a required part open
     */
    <V extends Verdict> V verdict(Topic topic, Record fact, RulingCollector<V> collector, List<String> fired) {
        if (!collector.unsaid().isEmpty()) {
            throw PolicyFailures.silent(topic, fired, collector.missing());
        }
        List<Reason> given = new ArrayList<>();
        for (String code : collector.reasons()) {
            given.add(reason(topic, code, collector, fact));
        }
        return collector.verdict(new Judgement(version(), fired, given));
    }

    /**
     * Evaluates the rules of a topic on many facts at once. All rulings are accepted, except null, and have no effect.
     *
     * @throws PolicyFailure when a rule throws an exception or gives null, or when the rules do not terminate
     */
    public void rehearse(Topic topic, List<Record> facts) {
        Object nobody = Proxy.newProxyInstance(
                topic.ruling().getClassLoader(), new Class<?>[] {topic.ruling()}, (proxy, ruling, said) -> {
                    if (said != null && Arrays.asList(said).contains(null)) {
                        throw new IllegalArgumentException("verdict." + ruling.getName() + " is given null");
                    }
                    return null;
                });
        executable(topic).ask(facts, nobody, (rule, looked) -> {});
    }

    private Reason reason(Topic topic, String code, RulingCollector<?> collector, Record fact) {
        return reasons()
                .find(code)
                .map(row -> new Reason(code, ReasonFigures.of(row.placeholders(), collector.figures(), topic, fact)))
                .orElseGet(() -> Reason.of(code));
    }
}
