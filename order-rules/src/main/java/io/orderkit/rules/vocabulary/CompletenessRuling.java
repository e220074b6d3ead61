package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.FormField;

/** The words of a rule of completeness.drl may say (C3). Whatever any rule requires is required. */
public interface CompletenessRuling {
    /** This item of the confirmation form must be there. */
    void require(FormField field, String reason);

    /**
     * The field with this key, which the company has added to the form, must be there.
     *
     * @param key as {@code hs-code}
     */
    void require(String key, String reason);
}
