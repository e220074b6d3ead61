package io.orderkit.domain.policy;

import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Wire;
import java.util.Set;

/**
 * The required items of the confirmation form (C3).
 *
 * @param required the items of the order, and of each line
 * @param judgement the rules and reasons behind it
 */
@Wire("completeness-verdict")
public record CompletenessVerdict(Set<FormField> required, Judgement judgement) implements Verdict {
    public CompletenessVerdict {
        required = Set.copyOf(required);
    }
}
