package io.orderkit.rules.internal.gaps;

import io.orderkit.rules.internal.cases.CaseCondition;
import io.orderkit.rules.internal.language.SourcePosition;
import java.util.List;

/**
 * A condition of a rule with its position in the rule file.
 *
 * @param place the position of the condition in the rule file
 * @param text the text of the condition in the rule file
 * @param condition the requirement on cases
 * @param alternatives the alternatives of a disjunction, at least one of which must hold; empty for any other condition
 */
record PlacedCondition(SourcePosition place, String text, CaseCondition condition, List<PlacedCondition> alternatives) {
    PlacedCondition {
        alternatives = List.copyOf(alternatives);
    }
}
