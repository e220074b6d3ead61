package io.orderkit.domain.model;

import io.orderkit.domain.text.Identifies;

/**
 * The reference of a written document: its number in the archive or the document store.
 *
 * @param value the text of the reference, 1 to {@value Names#LONGEST} characters, compared exactly
 */
public record DocumentReference(@Identifies("document") String value) {
    /**
     * Checks the text.
     *
     * @throws InvalidValue when the text is blank, is too long, or contains a control character
     */
    public DocumentReference {
        value = Names.required("document reference", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
