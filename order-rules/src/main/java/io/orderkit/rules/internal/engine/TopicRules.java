package io.orderkit.rules.internal.engine;

import io.orderkit.domain.policy.PolicyFailure;
import io.orderkit.rules.internal.topics.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.Match;

/**
 * The executable rules of one topic. Each question is answered in its own session.
 *
 * <p>Sessions come from a pool, and each is returned exactly once. Stateless sessions are not used, because they have
 * no firing limit and share one global variable across threads. When new rules replace old ones, nothing needs to be
 * released explicitly. A question in progress keeps its session, and rules that are no longer used are
 * garbage-collected. Thread-safe.
 */
public final class TopicRules {
    /** The maximum number of facts in a session, which keeps joins between facts small. */
    private static final int MOST_FACTS = 32;

    /** The maximum number of rule firings per fact. A rule set that terminates never needs this many firings. */
    private static final int MOST_FIRINGS_A_FACT = 1000;

    private static final String RULING = "verdict";

    private final Topic topic;
    private final KieSessionsPool sessions;

    public TopicRules(Topic topic, Model model) {
        this.topic = topic;
        KieBaseConfiguration rules = RuleBaseFactory.newKnowledgeBaseConfiguration(
                null, model.getClass().getClassLoader());
        rules.setOption(KieBaseMutabilityOption.DISABLED);
        KieBase base = KieBaseBuilder.createKieBaseFromModel(List.of(model), rules);
        this.sessions = base.newKieSessionsPool(1);
    }

    /** Returns the executable rules of a topic, loaded from compiled classes. */
    public static TopicRules load(Topic topic, ClassLoader classes) {
        return new TopicRules(topic, model(topic, classes));
    }

    /** Loads the compiled rules of a topic, and runs the static initialisers of their classes. */
    public static Model model(Topic topic, ClassLoader classes) {
        try {
            return classes.loadClass(topic.modelClass())
                    .asSubclass(Model.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | NoClassDefFoundError e) {
            throw new IllegalStateException(notLoaded(topic, e), e);
        }
    }

    /**
     * Returns the message for rules that cannot be loaded. If a library is missing, the message names a class of that
     * library and does not blame the rules. For example, SLF4J may be missing from the module path.
     */
    private static String notLoaded(Topic topic, Throwable failure) {
        Throwable reason = failure;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        boolean ofAnother = reason instanceof ClassNotFoundException
                && !String.valueOf(reason.getMessage()).equals(topic.modelClass());
        return ofAnother
                ? "the rules of " + topic.file() + " need the class " + reason.getMessage()
                        + ", which is missing; expected its library on the class path, or its module among the resolved modules"
                : topic.file() + " was not compiled into loadable classes";
    }

    /**
     * Evaluates the rules on the facts of a question and returns the names of the rules that fired, in firing order. The rules pass their
     * results to the ruling object.
     *
     * @param firing the consumer that receives the name of each firing rule and the facts on which it fires, before the rule gives its
     * rulings
     * @throws PolicyFailure when a rule throws an exception, or when the rules do not terminate
     */
    public List<String> ask(List<Record> facts, Object ruling, BiConsumer<String, Supplier<List<Record>>> firing) {
        if (facts.size() > MOST_FACTS) {
            throw new PolicyFailure(topic.file() + " was asked about " + facts.size() + " facts at once; at most "
                    + MOST_FACTS + " are allowed");
        }
        int most = MOST_FIRINGS_A_FACT * facts.size();
        List<String> fired = new ArrayList<>();
        // No configuration is passed to the session pool, because the engine would create another pool for each
        // configuration.
        KieSession session = sessions.newKieSession(null);
        try {
            // Not setGlobal, which takes a lock and checks the type again; the topic's ruling is known to have the type
            // of the global.
            session.getGlobals().set(RULING, ruling);
            for (Record fact : facts) {
                session.insert(fact);
            }
            session.fireAllRules(
                    match -> {
                        String rule = match.getRule().getName();
                        fired.add(rule);
                        firing.accept(rule, () -> facts(match));
                        return true;
                    },
                    most);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            throw PolicyFailures.of(topic, fired, e);
        } finally {
            session.dispose();
        }
        if (fired.size() >= most) {
            throw PolicyFailures.endless(topic, fired, most);
        }
        return fired;
    }

    private static List<Record> facts(Match match) {
        return match.getObjects().stream()
                .filter(Record.class::isInstance)
                .map(Record.class::cast)
                .toList();
    }
}
