package io.orderkit.rules.internal.rulings;

import io.orderkit.domain.model.FormField;
import io.orderkit.domain.policy.CompletenessVerdict;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.rules.vocabulary.CompletenessRuling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** A collector of required items. An item is required if at least one rule requires it. */
public final class CompletenessCollector extends RulingCollector<CompletenessVerdict> implements CompletenessRuling {
    private final Set<FormField> required = new TreeSet<>();

    @Override
    public void require(FormField field, String reason) {
        required.add(field);
        give(reason);
    }

    @Override
    public void require(String key, String reason) {
        require(FormField.of(key), reason);
    }

    @Override
    public List<String> unsaid() {
        return required.isEmpty() ? List.of("which items are required") : List.of();
    }

    @Override
    public Map<String, Supplier<Optional<?>>> figures() {
        return Map.of();
    }

    @Override
    public CompletenessVerdict verdict(Judgement judgement) {
        return new CompletenessVerdict(required, judgement);
    }
}
