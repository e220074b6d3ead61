package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.FormField;

/**
 * The rulings of completeness.drl (C3). An item on the confirmation form is required if at least one rule requires it.
 */
public interface CompletenessRuling {
    /** Requires this item on the confirmation form. */
    void require(FormField field, String reason);

    /**
     * Requires an additional field on the company's confirmation form, identified by its key.
     *
     * @param key the key of the field, such as {@code hs-code}
     */
    void require(String key, String reason);
}
