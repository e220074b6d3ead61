package io.orderkit.domain.policy;

import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Wire;
import java.util.Set;

/**
 * The items of the confirmation form that must be there (C3).
 *
 * @param required of the order, and of each line
 * @param judgement how that came about
 */
@Wire("completeness-verdict")
public record CompletenessVerdict(Set<FormField> required, Judgement judgement) implements Verdict {
    public CompletenessVerdict {
        required = Set.copyOf(required);
    }
}
