package io.orderkit.testkit.walk;

import static io.orderkit.testkit.scenario.Act.by;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.production.InspectionItem;
import io.orderkit.domain.contract.production.Inspector;
import io.orderkit.domain.contract.production.LineLot;
import io.orderkit.domain.contract.production.Lot;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.WarehouseReceipt;
import io.orderkit.domain.contract.production.inspection.InspectByConfirmation;
import io.orderkit.domain.contract.production.inspection.InspectByStandard;
import io.orderkit.domain.contract.production.inspection.InspectionSheet;
import io.orderkit.domain.contract.production.inspection.ReceiveInWarehouse;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.SampleActors;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The steps that follow the inspection of a numbered lot, such as a second inspection and the warehouse receipt. */
final class LotPath {
    private final Production production;

    private LotPath(ContractOrder order) {
        this.production = Production.of(order);
    }

    /** Returns the next step for each lot; empty if no lot has been inspected or if production is not in progress. */
    static List<Act> next(ContractOrder order) {
        LotPath path = new LotPath(order);
        return order.isAt(ProductionState.RELEASED) ? path.steps().toList() : List.of();
    }

    private Stream<Act> steps() {
        return production.inspections().entrySet().stream()
                .filter(each -> each.getKey().lot().isPresent())
                .flatMap(each -> each.getValue().quantityOf(each.getKey().goods()).stream()
                        .map(quantity -> step(each.getKey().goods(), quantity)));
    }

    private Act step(LineLot goods, Quantity quantity) {
        Lot lot = new Lot(goods.lot().orElseThrow(), quantity);
        if (production.inspection(goods, Inspector.QUALITY_INSPECTION).isEmpty()) {
            return by(SampleActors.QUALITY).does(new InspectByStandard(passing(goods.line(), lot)));
        }
        boolean isReceived = production.received(goods).isPresent();
        if (isReceived
                || production.inspection(goods, Inspector.CUSTOMER_SERVICE).isEmpty()) {
            return by(SampleActors.AGENT).does(new InspectByConfirmation(passing(goods.line(), lot)));
        }
        WarehouseReceipt receipt = new WarehouseReceipt("of-" + lot.number(), goods.line(), quantity, List.of(lot));
        return by(SampleActors.WAREHOUSE).does(new ReceiveInWarehouse(receipt));
    }

    private static InspectionSheet passing(int line, Lot lot) {
        return new InspectionSheet(
                line,
                lot.quantity(),
                EnumSet.allOf(InspectionItem.class),
                Set.of(),
                new DocumentReference("inspection-9"),
                List.of(lot));
    }
}
