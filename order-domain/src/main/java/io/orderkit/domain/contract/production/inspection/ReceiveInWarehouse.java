package io.orderkit.domain.contract.production.inspection;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Inspections;
import io.orderkit.domain.contract.production.LineLot;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.contract.production.WarehouseReceipt;
import io.orderkit.domain.contract.production.anomaly.GoodsInDoubt;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Identity;
import java.util.List;

/**
 * The command by which the warehouse confirms receipt of the goods that quality inspection has handed over (C12.1). The
 * goods must have passed both inspections, or the customer must have accepted the failed items. The warehouse cannot
 * receive more than was inspected.
 *
 * @param receipt the receipt
 */
@Wire("receive-in-warehouse")
public record ReceiveInWarehouse(WarehouseReceipt receipt) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        WarehouseReceipt receipt = this.receipt;
        Objections objections = new Objections()
                .and(ReceiptChecks.possible(order, receipt))
                .when(
                        Identity.find(Production.of(order).receiptNumbers(), receipt.number())
                                .isPresent(),
                        ProductionRefusal.RECEIPT_KNOWN,
                        "number",
                        receipt.number());
        List<LineLot> goods = known(order).goods();
        objections.and(GoodsInDoubt.untold(order, goods));
        if (Inspections.nothingToReceive(order).isEmpty()) {
            goods.forEach(
                    each -> objections.and(Inspections.notPassed(Production.of(order), each, Refusal.Kind.INPUT)));
            objections.and(ReceiptChecks.withinInspection(order, known(order)));
        }
        return objections.list();
    }

    private WarehouseReceipt known(ContractOrder order) {
        return ReceiptChecks.asKnown(order, receipt);
    }

    @Override
    public List<WarehouseReceived> decide(ContractOrder order, Deciding deciding) {
        return List.of(new WarehouseReceived(known(order)));
    }
}
