package io.orderkit.rules.vocabulary;

import io.orderkit.domain.model.FormField;

/** What a rule of completeness.drl may say (C3). Whatever any rule requires is required. */
public interface CompletenessRuling {
    /** This item of the confirmation form must be there. */
    void require(FormField field, String reason);

    /**
     * This field that the company has added to the form must be there.
     *
     * @param field its key, as {@code hs-code}
     */
    void require(String field, String reason);
}
