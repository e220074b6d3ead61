package io.orderkit.domain.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A person's statement, with the document that proves it. A written statement has a document reference, a signer or
 * stamp, and a date. A statement without a document reference, a signature or a date counts as verbal; a blank
 * signature counts as missing. Steps that require a written statement reject a verbal one.
 *
 * @param document the reference of the document
 * @param signedBy the person who signed or stamped the document
 * @param signedOn the day of the signature
 */
public record Statement(
        Optional<DocumentReference> document, Optional<Personal<String>> signedBy, Optional<LocalDate> signedOn) {
    /** Returns a written statement. */
    public static Statement written(String document, String signedBy, LocalDate signedOn) {
        return new Statement(
                Optional.of(new DocumentReference(document)),
                Optional.of(Personal.of(signedBy)),
                Optional.of(signedOn));
    }

    /** Returns a verbal statement. */
    public static Statement verbal(String by) {
        return new Statement(Optional.empty(), Optional.of(Personal.of(by)), Optional.empty());
    }

    /** Returns whether the document, the signature and the date are all present. */
    public boolean isWritten() {
        return missing().isEmpty();
    }

    /** Returns the parts of a written statement that are missing: document, signature or date. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (document.isEmpty()) {
            missing.add("document");
        }
        if (signedBy.filter(signer -> !signer.isBlank()).isEmpty()) {
            missing.add("signature");
        }
        if (signedOn.isEmpty()) {
            missing.add("date");
        }
        return missing;
    }
}
