package io.orderkit.domain.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody stated, with its proof. Written means: a document reference, who signed or stamped it, and when. A
 * verbal statement lacks one of these; it can be kept, and never satisfies a step that asks for writing.
 *
 * @param document where the paper is
 * @param signedBy who signed or stamped it
 * @param signedOn the day of the signature
 */
public record Statement(
        Optional<DocumentReference> document, Optional<Personal<String>> signedBy, Optional<LocalDate> signedOn) {
    /** A written statement. */
    public static Statement written(String document, String signedBy, LocalDate signedOn) {
        return new Statement(
                Optional.of(new DocumentReference(document)),
                Optional.of(Personal.of(signedBy)),
                Optional.of(signedOn));
    }

    /** Said and not written. */
    public static Statement verbal(String by) {
        return new Statement(Optional.empty(), Optional.of(Personal.of(by)), Optional.empty());
    }

    public boolean isWritten() {
        return missing().isEmpty();
    }

    /** What it lacks to be writing: document, signature, date. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (document.isEmpty()) {
            missing.add("document");
        }
        if (signedBy.isEmpty()) {
            missing.add("signature");
        }
        if (signedOn.isEmpty()) {
            missing.add("date");
        }
        return missing;
    }
}
