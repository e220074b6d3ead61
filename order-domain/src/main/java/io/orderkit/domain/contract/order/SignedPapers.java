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
 * dated before it.
 *
 * @param days the day of the latest signature on each paper; papers without a dated signature are left out
 */
public record SignedPapers(Map<SignedPaper, LocalDate> days) {
    private static final Parts.Key<SignedPapers> KEY = new Parts.Key<>("signed-papers", new SignedPapers(Map.of()));

    public SignedPapers {
        days = Map.copyOf(days);
    }

    /** Returns the order after a paper was signed; a paper without a date replaces the earlier one. */
    public static ContractOrder signed(ContractOrder order, SignedPaper paper, Statement statement) {
        return order.with(KEY, papers -> papers.with(paper, statement));
    }

    /** Returns the days on which papers were signed, for {@link io.orderkit.domain.process.Command#follows follows}. */
    public static List<HappenedOn> of(ContractOrder order, SignedPaper... papers) {
        Map<SignedPaper, LocalDate> known = order.part(KEY).days;
        return Stream.of(papers)
                .flatMap(paper -> Optional.ofNullable(known.get(paper)).stream())
                .map(HappenedOn::on)
                .toList();
    }

    private SignedPapers with(SignedPaper paper, Statement statement) {
        Map<SignedPaper, LocalDate> after = new EnumMap<>(SignedPaper.class);
        after.putAll(days);
        after.remove(paper);
        statement.signedOn().ifPresent(day -> after.put(paper, day));
        return new SignedPapers(after);
    }
}
