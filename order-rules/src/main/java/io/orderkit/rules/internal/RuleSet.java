package io.orderkit.rules.internal;

import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.PolicyFailure;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.rules.Finding;
import io.orderkit.rules.internal.reading.RuleFile;
import io.orderkit.rules.internal.reading.RuleReader;
import io.orderkit.rules.internal.rulings.Collected;
import io.orderkit.rules.internal.tables.Tables;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kie.api.runtime.rule.Match;

/** The executable rules of all topics, with their version, their texts and their sentences. Immutable and thread-safe. */
public final class RuleSet implements Judge {
    private final RuleSetVersion version;
    private final RuleFiles files;
    private final ReasonTable reasons;
    private final AnalystsView view;
    private final Map<Topic, TopicRules> rules = new EnumMap<>(Topic.class);

    /** @param executable gives the executable rules of each topic */
    public RuleSet(
            RuleSetVersion version,
            RuleFiles files,
            ReasonTable reasons,
            Tables tables,
            Function<Topic, TopicRules> executable) {
        this.version = version;
        this.files = files;
        this.reasons = reasons;
        this.view = new AnalystsView(tables);
        for (Topic topic : Topic.values()) {
            rules.put(topic, executable.apply(topic));
        }
    }

    public RuleSetVersion version() {
        return version;
    }

    /** The texts that these rules were made from. */
    public RuleFiles files() {
        return files;
    }

    public ReasonTable reasons() {
        return reasons;
    }

    /** Turns facts into what the rules look at. */
    public AnalystsView view() {
        return view;
    }

    /** The rules of a topic as data, read from their text. */
    public RuleFile rules(Topic topic) {
        List<Finding> findings = new ArrayList<>();
        return RuleReader.read(topic, files.text(topic.file()), findings::add)
                .orElseThrow(() -> new IllegalStateException("rules in force cannot be read: " + findings));
    }

    /** The executable rules of a topic. */
    public TopicRules executable(Topic topic) {
        return Objects.requireNonNull(rules.get(topic));
    }

    @Override
    public <V extends Verdict> V judge(Topic topic, Record fact, Collected<V> collected) {
        return judge(topic, fact, collected, collected, match -> {});
    }

    /**
     * The verdict, with somebody listening.
     *
     * @param ruling what the rules speak to; it hands on what they say to {@code collected}
     * @param firing told of each rule before it speaks
     * @throws PolicyFailure as {@link Judge#judge}
     */
    public <V extends Verdict> V judge(
            Topic topic, Record fact, Collected<V> collected, Object ruling, Consumer<Match> firing) {
        List<String> fired = executable(topic).ask(List.of(fact), ruling, firing);
        if (!collected.missing().isEmpty()) {
            throw Failures.silent(topic, fired, collected.missing());
        }
        List<Reason> given = new ArrayList<>();
        for (String code : collected.reasons()) {
            given.add(reason(code, collected, fact));
        }
        return collected.verdict(new Judgement(version, fired, given));
    }

    /**
     * Lets the rules of a topic look at many facts at once, and say what they like, but for null, to nobody.
     *
     * @throws PolicyFailure when a rule throws or says null, or the rules do not come to an end
     */
    public void rehearse(Topic topic, List<Record> facts) {
        Object nobody = Proxy.newProxyInstance(
                topic.ruling().getClassLoader(), new Class<?>[] {topic.ruling()}, (proxy, ruling, said) -> {
                    if (said != null && Arrays.asList(said).contains(null)) {
                        throw new IllegalArgumentException("verdict." + ruling.getName() + " is given null");
                    }
                    return null;
                });
        executable(topic).ask(facts, nobody, match -> {});
    }

    private Reason reason(String code, Collected<?> collected, Record fact) {
        return reasons.find(code)
                .map(row -> new Reason(code, Figures.of(row.placeholders(), collected.figures(), fact)))
                .orElseGet(() -> Reason.of(code));
    }
}
