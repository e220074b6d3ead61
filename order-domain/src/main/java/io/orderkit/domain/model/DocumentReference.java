package io.orderkit.domain.model;

import io.orderkit.domain.text.Identifies;

/**
 * Where a written document is found: its number in the archive or the store of documents.
 *
 * @param value 1 to {@value Names#LONGEST} characters, compared exactly
 */
public record DocumentReference(@Identifies("document") String value) {
    /** @throws InvalidValue when it is blank, too long, or holds a control character */
    public DocumentReference {
        value = Names.required("document reference", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
