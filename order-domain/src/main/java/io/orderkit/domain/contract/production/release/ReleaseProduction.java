package io.orderkit.domain.contract.production.release;

import io.orderkit.domain.contract.confirmation.dates.EndOfWaiting;
import io.orderkit.domain.contract.confirmation.dates.OrderDates;
import io.orderkit.domain.contract.confirmation.dates.ProductionDateMoved;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.SignedDocument;
import io.orderkit.domain.contract.order.SignedDocuments;
import io.orderkit.domain.contract.order.WrittenProof;
import io.orderkit.domain.contract.pricing.DueTimes;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.wire.Since;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The command by which the production supervisor, or the named person in charge, signs or stamps the production order
 * (C10). The dates were already fixed when the production order was issued (C9.3). Once production is released, a copy
 * must be sent to the technical department.
 *
 * @param signature the signature or stamp
 * @param productionDate the new production date, between today and the scheduled date; empty if the date does not
 *     change. A new date requires no new version of the confirmation (C9.3)
 */
@Wire("release-production")
public record ReleaseProduction(
        Statement signature, @Since("0.2") Optional<LocalDate> productionDate) implements Command<ContractOrder> {
    /** Creates a release that leaves the production date unchanged. */
    public ReleaseProduction(Statement signature) {
        this(signature, Optional.empty());
    }

    @Override
    public List<HappenedOn> follows(ContractOrder order, Moment moment) {
        return SignedDocuments.of(order, SignedDocument.PRODUCTION_ORDER);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Objections objections =
                new Objections().and(WrittenProof.written(ProductionRefusal.SIGNATURE_MISSING, signature));
        productionDate.ifPresent(date -> objections
                .when(
                        date.isBefore(deciding.today()),
                        ProductionRefusal.PRODUCTION_DATE_PAST,
                        "found",
                        date,
                        "today",
                        deciding.today())
                .and(afterScheduled(date, OrderDates.of(order, deciding.moment()))));
        return objections.list();
    }

    private static List<Refusal> afterScheduled(LocalDate date, Optional<OrderDates> dates) {
        return dates.filter(it -> date.isAfter(it.scheduled()))
                .map(it -> List.of(Refusal.input(
                        ProductionRefusal.PRODUCTION_AFTER_SCHEDULED, "found", date, "expected", it.scheduled())))
                .orElse(List.of());
    }

    @Override
    public List<OrderEvent<ContractOrder>> decide(ContractOrder order, Deciding deciding) {
        List<OrderEvent<ContractOrder>> events = new ArrayList<>(EndOfWaiting.atRelease(order, deciding.moment()));
        productionDate.map(ProductionDateMoved::new).ifPresent(events::add);
        events.add(new ProductionReleased(signature, DueTimes.of("copy-to-technical", order, deciding), true));
        return events;
    }
}
