package io.orderkit.domain.contract.delivery.dispatch;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.SignedPaper;
import io.orderkit.domain.contract.order.SignedPapers;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.time.HappenedOn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The events that the departure of the goods follows (X11): the release of production, and the first day on which
 * production made some of the goods. The briefing is not one of them, because it can be entered after the departure, as
 * Friday's papers are on Monday.
 */
final class DispatchTimes {
    private DispatchTimes() {}

    static List<HappenedOn> followed(ContractOrder order) {
        Stream<LocalDate> made = Production.of(order).reports().keySet().stream()
                .map(Production.ReportKey::day)
                .min(Comparator.naturalOrder())
                .stream();
        return Stream.concat(SignedPapers.of(order, SignedPaper.RELEASE).stream(), made.map(HappenedOn::on))
                .toList();
    }
}
