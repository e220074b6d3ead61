package io.orderkit.rules.internal.gaps;

import io.orderkit.rules.internal.cases.CaseCondition;
import io.orderkit.rules.internal.language.SourcePosition;
import java.util.List;

/**
 * A condition with its place in a rule file.
 *
 * @param place where it stands
 * @param text as the file says it
 * @param condition what must hold
 * @param alternatives of which one must hold, where it consists of such
 */
record PlacedCondition(SourcePosition place, String text, CaseCondition condition, List<PlacedCondition> alternatives) {
    PlacedCondition {
        alternatives = List.copyOf(alternatives);
    }
}
