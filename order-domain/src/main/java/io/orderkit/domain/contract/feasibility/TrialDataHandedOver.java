package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.OrderLine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The event recording that the order was referred to the new-product trial and that its data were passed to the
 * technical department (C6.1). These data contain no information about the customer.
 *
 * @param lines the order lines for the trial
 */
@Wire("trial-data-handed-over")
public record TrialDataHandedOver(List<OrderLine> lines) implements OrderEvent<ContractOrder> {
    public TrialDataHandedOver {
        lines = List.copyOf(lines);
    }

    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order;
    }

    @Override
    public List<Intent> intents() {
        return List.of(new Intent.Communication("trial-data", Set.of(Role.TECHNICAL), about()));
    }

    private Map<String, String> about() {
        Map<String, String> about = new TreeMap<>();
        for (OrderLine line : lines) {
            String prefix = "line-" + line.number() + "-";
            line.product().ifPresent(product -> about.put(prefix + "product", product.value()));
            line.specification().ifPresent(text -> about.put(prefix + "specification", text));
            line.quantity().ifPresent(quantity -> about.put(prefix + "quantity", quantity.toString()));
        }
        return about;
    }
}
