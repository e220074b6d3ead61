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
import io.orderkit.rules.internal.questions.TopicTranslator;
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

/** The executable rules of all topics, together with the version, texts and reasons of the rule set. Immutable and thread-safe. */
public final class RuleSet {
    private final RuleSources sources;
    private final FactTranslator translator;
    private final FactTranslator reading;
    private final Map<Topic, Set<String>> read;
    private final Function<Topic, TopicRules> executable;
    private final Map<Topic, ReadyTopic> ready = new ConcurrentHashMap<>();

    /** The rules of a topic and the translator of its facts, stored together because every question needs both. */
    private record ReadyTopic(TopicTranslator facts, TopicRules rules) {}

    /**
     * @param executable the function that loads the executable rules of a topic
     */
    public RuleSet(RuleSources sources, Function<Topic, TopicRules> executable) {
        this(sources, executable, ReadProperties.of(sources));
    }

    /** @param read the names of the open properties that the rules of each topic read */
    RuleSet(RuleSources sources, Function<Topic, TopicRules> executable, Map<Topic, Set<String>> read) {
        this.sources = sources;
        this.translator = new FactTranslator(sources.topics(), sources.tables());
        this.executable = executable;
        this.reading = new FactTranslator(sources.topics(), read, sources.tables());
        for (Topic topic : sources.topics()) {
            // The optional topics are needed only late in the life of an order, so they are loaded after the first
            // decision.
            if (!topic.mayBeMissing()) {
                ready.put(topic, load(topic));
            }
        }
        this.read = read;
    }

    public RuleSetVersion version() {
        return sources.version();
    }

    /** Returns the texts from which the rule set was built. */
    public RuleTexts texts() {
        return sources.texts();
    }

    /** Returns the company's names that the rules may use. */
    public RuleNames names() {
        return sources.names();
    }

    public ReasonTable reasons() {
        return sources.reasons();
    }

    /** Returns the translator that converts a question's facts into the records that the rules read. */
    public FactTranslator translator() {
        return translator;
    }

    /** Returns the topics, including the additions of this rule set. */
    public Topics topics() {
        return sources.topics();
    }

    /**
     * Returns the verdict of the rules on a question.
     *
     * @throws PolicyFailure when no topic covers the Java type of the question's facts, when a rule throws an exception, when the rules do
     *     not terminate, or when a required part of the verdict is missing
     */
    public <V extends Verdict> V judge(PolicyFacts<V> facts) {
        Topic topic = topics().find(facts)
                .orElseThrow(() -> new PolicyFailure("the rules " + version() + " have no answer to a question of type "
                        + facts.getClass().getSimpleName()));
        @SuppressWarnings("unchecked") // the type of the facts determines the type of the verdict
        RulingCollector<V> collector = (RulingCollector<V>) topic.collector();
        ReadyTopic asked = ready(topic);
        return judge(asked.rules(), topic, asked.facts().seen(facts), collector);
    }

    /**
     * Returns a copy of the facts with only the circumstances that a rule, a table or a reason's sentence uses. The
     * rules give the same verdict on the original facts and on the reduced facts.
     */
    public PolicyFacts<?> asRead(PolicyFacts<?> facts) {
        Optional<Circumstances> about = facts.about();
        if (about.isEmpty()) {
            return facts;
        }
        Set<String> names = topics().find(facts).map(read::get).orElse(Set.of());
        return facts.about(names.isEmpty() ? Optional.empty() : KnownCircumstances.only(about.get(), names));
    }

    /** Returns the rules of a topic as data, parsed from the rule file. */
    public RuleFile rules(Topic topic) {
        return sources.rules(topic);
    }

    /** Returns the executable rules of a topic. */
    public TopicRules executable(Topic topic) {
        return ready(topic).rules();
    }

    private ReadyTopic ready(Topic topic) {
        ReadyTopic loaded = ready.get(topic);
        return loaded == null ? ready.computeIfAbsent(topic, this::load) : loaded;
    }

    private ReadyTopic load(Topic topic) {
        return new ReadyTopic(reading.of(topic), executable.apply(topic));
    }

    /**
     * Returns the verdict of a topic's rules on one fact.
     *
     * @param collector a new collector, to which the rules pass their rulings
     * @throws PolicyFailure when a rule throws an exception, when the rules do not terminate, or when a required part of the verdict is
     *     missing
     */
    public <V extends Verdict> V judge(Topic topic, Record fact, RulingCollector<V> collector) {
        return judge(executable(topic), topic, fact, collector);
    }

    private <V extends Verdict> V judge(TopicRules rules, Topic topic, Record fact, RulingCollector<V> collector) {
        return verdict(topic, fact, collector, rules.ask(List.of(fact), collector, (rule, looked) -> {}));
    }

    /**
     * Returns the verdict on a fact, combined from the rulings that the rules have passed to the collector.
     *
     * @param fired the names of the rules that fired
     * @throws PolicyFailure when a required part of the verdict is missing
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
     * Evaluates the rules of a topic on many facts at once, as a rehearsal. In a rehearsal, rulings have no effect and accept any argument
     * except null.
     *
     * @throws PolicyFailure when a rule throws an exception, when a ruling has a null argument, or when the rules do not terminate
     */
    public void rehearse(Topic topic, List<Record> facts) {
        Object nobody = Proxy.newProxyInstance(
                topic.ruling().getClassLoader(), new Class<?>[] {topic.ruling()}, (proxy, ruling, said) -> {
                    if (said != null && Arrays.asList(said).contains(null)) {
                        throw new IllegalArgumentException(
                                "verdict." + ruling.getName() + " must not be called with null");
                    }
                    return null;
                });
        executable(topic).ask(facts, nobody, (rule, looked) -> {});
    }

    private Reason reason(Topic topic, String code, RulingCollector<?> collector, Record fact) {
        Optional<ReasonTable.Row> row = reasons().find(code);
        return row.isPresent()
                ? new Reason(code, ReasonFigures.of(row.get().placeholders(), collector.figures(), topic, fact))
                : Reason.of(code);
    }
}
