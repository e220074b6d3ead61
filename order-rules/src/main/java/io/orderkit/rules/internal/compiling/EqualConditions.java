package io.orderkit.rules.internal.compiling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;

/**
 * The compiled conditions that become equal once their placeholders are replaced with texts. The engine evaluates
 * conditions with the same identity only once. The engine also indexes conditions by value. If equal conditions had two
 * identities, the engine would ignore one of the rules that contain them.
 */
final class EqualConditions {
    private final UnaryOperator<String> restore;
    private final Map<String, String> firsts = new HashMap<>();
    private final Map<String, String> identities = new HashMap<>();

    private EqualConditions(UnaryOperator<String> restore) {
        this.restore = restore;
    }

    /**
     * Returns a map from the identity of each repeated condition to the identity of the first condition that equals it.
     *
     * @param model the rules with placeholders
     * @param restore the function that replaces placeholders with texts
     */
    static Map<String, String> in(Model model, UnaryOperator<String> restore) {
        EqualConditions equal = new EqualConditions(restore);
        model.getRules().stream().map(Rule::getView).forEach(equal::add);
        return equal.identities;
    }

    private void add(Condition condition) {
        if (condition instanceof Pattern<?> pattern) {
            add(pattern.getConstraint());
        }
        subConditions(condition).forEach(this::add);
    }

    private void add(Constraint constraint) {
        if (constraint instanceof SingleConstraint single) {
            String written = single.predicateInformation().getStringConstraint();
            String first = firsts.putIfAbsent(restore.apply(written), single.getExprId());
            if (first != null && !first.equals(single.getExprId())) {
                identities.put(single.getExprId(), first);
            }
        }
        constraint.getChildren().forEach(this::add);
    }

    /** Returns the sub-conditions of a condition; empty for a single pattern, for which the engine's list is null. */
    private static List<Condition> subConditions(Condition condition) {
        return condition instanceof Pattern<?> ? List.of() : condition.getSubConditions();
    }
}
