package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.FormField;

/** The rulings of completeness.drl (C3). An item is required as soon as any rule requires it. */
public interface CompletenessRuling {
    /** Requires this item of the confirmation form. */
    void require(FormField field, String reason);

    /**
     * Requires the field with this key, which the company has added to the form.
     *
     * @param key the key of the field: {@code hs-code}
     */
    void require(String key, String reason);
}
