package io.orderkit.domain.contract.production.inspection;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Inspection;
import io.orderkit.domain.contract.production.Inspections;
import io.orderkit.domain.contract.production.Inspector;
import io.orderkit.domain.contract.production.LineLot;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * The checks of an inspection (C12.1): a received lot is not inspected again, and the quantity stays within the
 * tolerance.
 *
 * @param order the order
 * @param inspector the inspector
 */
record InspectionChecks(ContractOrder order, Inspector inspector) {
    /**
     * Returns a refusal for each numbered lot that this inspector has already inspected and that is already in the
     * warehouse. The inspection of such a lot cannot be repeated, only corrected.
     */
    List<Refusal> notReceived(List<LineLot> goods) {
        Objections objections = new Objections();
        goods.stream()
                .filter(each -> each.lot().isPresent()
                        && production().inspection(each, inspector).isPresent()
                        && production().received(each).isPresent())
                .forEach(each -> objections.when(true, ProductionRefusal.LOT_RECEIVED, "line", each.forSentence()));
        return objections.list();
    }

    /**
     * Returns whether the given goods, together with the goods of the line that have already passed, exceed the
     * tolerance.
     */
    boolean exceedWith(List<LineLot> goods, Quantity quantity) {
        int line = goods.get(0).line();
        Quantity all = production().inspections().keySet().stream()
                .filter(key -> key.line() == line && key.inspector() == inspector)
                .map(Production.InspectionKey::goods)
                .filter(other -> !goods.contains(other))
                .flatMap(other -> goodQuantity(other).stream())
                .reduce(quantity, Quantity::plus);
        return most(line).filter(most -> all.compareTo(most) > 0).isPresent();
    }

    private Optional<Quantity> goodQuantity(LineLot goods) {
        Optional<Inspection> inspection = production().inspection(goods, inspector);
        return inspection.filter(it -> Inspections.isGood(production(), it)).flatMap(it -> it.quantityOf(goods));
    }

    private Optional<Quantity> most(int line) {
        return order.content().line(line).flatMap(OrderLine::mostQuantity);
    }

    private Production production() {
        return Production.of(order);
    }
}
