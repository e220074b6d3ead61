package io.orderkit.domain.policy;

import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Wire;
import java.util.Set;

/**
 * The verdict on the mandatory items of the confirmation form (C3).
 *
 * @param required the mandatory items of the order and its lines
 * @param judgement the rules and reasons behind the verdict
 */
@Wire("completeness-verdict")
public record CompletenessVerdict(Set<FormField> required, Judgement judgement) implements Verdict {
    public CompletenessVerdict {
        required = Set.copyOf(required);
    }
}
