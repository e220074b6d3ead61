package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.ChangedGoods;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.WarehouseReceipt;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Intent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Finished goods that a cancellation or a change releases to stock (X8). */
public final class GoodsToStock {
    private GoodsToStock() {}

    /** Returns the warehouse receipts for all goods of an order. */
    public static List<WarehouseReceipt> all(ContractOrder order) {
        return receipts(order, line -> true);
    }

    /**
     * Returns the warehouse receipts for the order lines that a change removes, or for which a change requires
     * different goods.
     */
    static List<WarehouseReceipt> without(ContractOrder order, OrderContent left) {
        return receipts(order, ChangedGoods.madeOtherwise(order, order.withContent(left)));
    }

    private static List<WarehouseReceipt> receipts(ContractOrder order, IntPredicate unwanted) {
        return Production.of(order).inWarehouse().stream()
                .filter(receipt -> unwanted.test(receipt.line()))
                .toList();
    }

    /** Returns the message to the warehouse, or an empty result if no goods are released to stock. */
    public static Optional<Intent> message(List<WarehouseReceipt> toStock) {
        return toStock.isEmpty()
                ? Optional.empty()
                : Optional.of(new Intent.Communication(
                                "goods-to-stock",
                                Set.of(Role.WAREHOUSE),
                                Map.of(
                                        "receipts",
                                        toStock.stream()
                                                .map(WarehouseReceipt::number)
                                                .collect(Collectors.joining(", "))))
                        .keyed("stock"));
    }
}
