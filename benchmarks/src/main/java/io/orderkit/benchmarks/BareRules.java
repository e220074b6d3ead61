package io.orderkit.benchmarks;

import io.orderkit.domain.policy.DepositVerdict;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.rules.RuleBook;
import io.orderkit.rules.internal.questions.ShippedTopics;
import io.orderkit.rules.internal.rulings.DepositCollector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
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
 * A baseline that uses the rule engine directly, without the rest of the library, and returns the same verdicts as the
 * rule book.
 */
final class BareRules {
    private static final int MOST_FIRINGS = 1000;

    private final RuleSetVersion version;
    private final KieBase base;
    private final KieSessionsPool pool;
    private final KieSessionConfiguration configuration = RuleBaseFactory.newKnowledgeSessionConfiguration();

    BareRules(RuleBook shipped) throws ReflectiveOperationException {
        version = shipped.version();
        Model model = Class.forName(ShippedTopics.DEPOSIT.modelClass())
                .asSubclass(Model.class)
                .getConstructor()
                .newInstance();
        KieBaseConfiguration rules = RuleBaseFactory.newKnowledgeBaseConfiguration();
        rules.setOption(KieBaseMutabilityOption.DISABLED);
        base = KieBaseBuilder.createKieBaseFromModel(List.of(model), rules);
        pool = base.newKieSessionsPool(1);
    }

    DepositVerdict pooled(Record fact) {
        return judge(pool.newKieSession(configuration), fact);
    }

    DepositVerdict anew(Record fact) {
        return judge(base.newKieSession(configuration, null), fact);
    }

    private DepositVerdict judge(KieSession session, Record fact) {
        DepositCollector collected = new DepositCollector();
        List<String> fired = new ArrayList<>();
        try {
            session.setGlobal("verdict", collected);
            session.insert(fact);
            session.fireAllRules(match -> fired.add(match.getRule().getName()), MOST_FIRINGS);
        } finally {
            session.dispose();
        }
        List<Reason> reasons = new ArrayList<>();
        for (String code : collected.reasons()) {
            Supplier<Optional<?>> percent =
                    Objects.requireNonNull(collected.figures().get("percent"));
            reasons.add(new Reason(
                    code, Map.of("percent", percent.get().orElseThrow().toString())));
        }
        return collected.verdict(new Judgement(version, fired, reasons));
    }
}
