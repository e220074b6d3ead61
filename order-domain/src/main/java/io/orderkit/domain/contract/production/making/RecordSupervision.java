package io.orderkit.domain.contract.production.making;

import io.orderkit.domain.contract.form.SupervisionItem;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The command that records that the CS assistant has carried out a supervision instruction from the confirmation
 * (C11).
 *
 * @param instruction the text of the instruction, exactly as on the confirmation
 * @param observed the assistant's observations on progress, quality, quantity and time
 * @param problem the problem to report to CS; empty if there is none
 */
@Wire("record-supervision")
public record RecordSupervision(String instruction, String observed, Optional<String> problem)
        implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        return new Objections()
                .when(
                        !order.content().supervision().isEmpty()
                                && meant(order).findAny().isEmpty(),
                        ProductionRefusal.SUPERVISION_UNKNOWN,
                        "found",
                        instruction)
                .list();
    }

    @Override
    public List<SupervisionRecorded> decide(ContractOrder order, Deciding deciding) {
        Set<SupervisionItem> done = Production.of(order).supervised();
        SupervisionItem item = meant(order)
                .filter(each -> !done.contains(each))
                .findFirst()
                .or(() -> meant(order).reduce((earlier, later) -> later))
                .orElseThrow();
        return List.of(new SupervisionRecorded(item, observed, problem));
    }

    /**
     * Returns the instructions with the given text, earliest day first. Instructions for several days can have the same
     * text.
     */
    private Stream<SupervisionItem> meant(ContractOrder order) {
        return order.content().supervision().stream()
                .filter(item -> item.what().equals(instruction))
                .sorted(Comparator.comparing(SupervisionItem::due));
    }
}
