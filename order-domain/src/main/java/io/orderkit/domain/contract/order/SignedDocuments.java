package io.orderkit.domain.contract.order;

import io.orderkit.domain.model.Statement;
import io.orderkit.domain.order.Parts;
import io.orderkit.domain.time.HappenedOn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The days on which the order's documents were signed (X11). An event or a document that follows a signed document cannot be
 * dated before that signature.
 *
 * @param days the day of the first signature on each document; empty if that signature has no date. If a document is signed
 *     again after a change, events that followed the first signature can still be entered
 */
public record SignedDocuments(Map<SignedDocument, Optional<LocalDate>> days) {
    private static final Parts.Key<SignedDocuments> KEY =
            new Parts.Key<>("signed-papers", new SignedDocuments(Map.of()));

    public SignedDocuments {
        days = Map.copyOf(days);
    }

    /** Returns a copy of the order in which the signature on a document is recorded. */
    public static ContractOrder signed(ContractOrder order, SignedDocument document, Statement statement) {
        return order.with(KEY, documents -> documents.with(document, statement));
    }

    /**
     * Returns the known days on which the given documents were signed, for use in the method
     * {@link io.orderkit.domain.process.Command#follows follows}.
     */
    public static List<HappenedOn> of(ContractOrder order, SignedDocument... documents) {
        Map<SignedDocument, Optional<LocalDate>> known = order.part(KEY).days;
        List<HappenedOn> signed = new ArrayList<>();
        for (SignedDocument document : documents) {
            known.getOrDefault(document, Optional.empty()).map(HappenedOn::on).ifPresent(signed::add);
        }
        return signed;
    }

    private SignedDocuments with(SignedDocument document, Statement statement) {
        Map<SignedDocument, Optional<LocalDate>> after = new EnumMap<>(SignedDocument.class);
        after.putAll(days);
        after.putIfAbsent(document, statement.signedOn());
        return new SignedDocuments(after);
    }
}
