package io.orderkit.rules.internal.gaps;

import io.orderkit.rules.internal.cases.CaseCondition;
import io.orderkit.rules.internal.language.SourcePosition;
import java.util.List;

/**
 * A condition with its place in a rule file.
 *
 * @param place the position of the condition
 * @param text the text of the condition in the file
 * @param condition the requirement on cases
 * @param alternatives the parts of which at least one must hold; empty when the condition has no such parts
 */
record PlacedCondition(SourcePosition place, String text, CaseCondition condition, List<PlacedCondition> alternatives) {
    PlacedCondition {
        alternatives = List.copyOf(alternatives);
    }
}
