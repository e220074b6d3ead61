package io.orderkit.rules.internal;

import io.orderkit.domain.policy.PolicyFailure;
import java.util.ArrayList;
import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;

/**
 * The executable rules of one topic, asked in a session a question.
 *
 * <p>Sessions come from a pool and go back exactly once; a stateless session would share its global across threads and knows
 * no firing limit. Thread-safe.
 */
final class TopicRules {
    /** More than any honest rule set needs for one fact. */
    private static final int MOST_FIRINGS = 1000;

    private static final String RULING = "verdict";

    private final Topic topic;
    private final KieSessionsPool sessions;
    private final KieSessionConfiguration configuration;

    TopicRules(Topic topic, Model model) {
        this.topic = topic;
        KieBaseConfiguration rules = RuleBaseFactory.newKnowledgeBaseConfiguration(
                null, model.getClass().getClassLoader());
        rules.setOption(KieBaseMutabilityOption.DISABLED);
        KieBase base = KieBaseBuilder.createKieBaseFromModel(List.of(model), rules);
        // One for all sessions: the pool keeps a pool of its own for each configuration it sees.
        this.configuration = RuleBaseFactory.newKnowledgeSessionConfiguration();
        this.sessions = base.newKieSessionsPool(1);
    }

    /**
     * Lets the rules look at the fact and speak to the ruling.
     *
     * @return the names of the rules that fired, in order
     * @throws PolicyFailure when a rule throws, or the rules do not come to an end
     */
    List<String> ask(Record fact, Object ruling) {
        List<String> fired = new ArrayList<>();
        KieSession session = sessions.newKieSession(configuration);
        try {
            session.setGlobal(RULING, ruling);
            session.insert(fact);
            session.fireAllRules(match -> fired.add(match.getRule().getName()), MOST_FIRINGS);
        } catch (RuntimeException | StackOverflowError e) {
            throw Failures.of(topic, fired, e);
        } finally {
            session.dispose();
        }
        if (fired.size() >= MOST_FIRINGS) {
            throw Failures.endless(topic, fired, MOST_FIRINGS);
        }
        return fired;
    }
}
