package io.orderkit.domain.contract.order;

import io.orderkit.domain.model.Statement;
import io.orderkit.domain.order.Parts;
import io.orderkit.domain.time.HappenedOn;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days on which the order's papers were signed (X11). An event or a paper that follows a signed paper cannot be
 * dated before that signature.
 *
 * @param days the day of the first signature on each paper; empty if that signature has no date. If a paper is signed
 *     again after a change, events that followed the first signature can still be entered
 */
public record SignedPapers(Map<SignedPaper, Optional<LocalDate>> days) {
    private static final Parts.Key<SignedPapers> KEY = new Parts.Key<>("signed-papers", new SignedPapers(Map.of()));

    public SignedPapers {
        days = Map.copyOf(days);
    }

    /** Returns a copy of the order in which the signature on a paper is recorded. */
    public static ContractOrder signed(ContractOrder order, SignedPaper paper, Statement statement) {
        return order.with(KEY, papers -> papers.with(paper, statement));
    }

    /**
     * Returns the known days on which the given papers were signed, for use in the method
     * {@link io.orderkit.domain.process.Command#follows follows}.
     */
    public static List<HappenedOn> of(ContractOrder order, SignedPaper... papers) {
        Map<SignedPaper, Optional<LocalDate>> known = order.part(KEY).days;
        return Stream.of(papers)
                .flatMap(paper -> known.getOrDefault(paper, Optional.empty()).stream())
                .map(HappenedOn::on)
                .toList();
    }

    private SignedPapers with(SignedPaper paper, Statement statement) {
        Map<SignedPaper, Optional<LocalDate>> after = new EnumMap<>(SignedPaper.class);
        after.putAll(days);
        after.putIfAbsent(paper, statement.signedOn());
        return new SignedPapers(after);
    }
}
