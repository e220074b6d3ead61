package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.delivery.Deliveries;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Instances;
import java.util.LinkedHashSet;
import java.util.Set;

/** The people whose documents a change or a cancellation affects (X8). */
public final class AffectedPersons {
    private AffectedPersons() {}

    /**
     * Returns the roles to notify. The given roles are always included. The technical department, production and the
     * delivery clerk are included only if they hold documents for the order.
     */
    public static Set<Role> and(ContractOrder order, Role... always) {
        Set<Role> told = new LinkedHashSet<>(Set.of(always));
        if (technicalHolds(order)) {
            told.add(Role.TECHNICAL);
        }
        if (Feasibility.of(order).instruction().isPresent() || !order.isAt(ProductionState.NOT_ORDERED)) {
            told.add(Role.PRODUCTION);
        }
        if (deliveryClerkHolds(order)) {
            told.add(Role.DELIVERY_CLERK);
        }
        return told;
    }

    /** Returns whether the technical department has given an answer or a reserve statement. */
    private static boolean technicalHolds(ContractOrder order) {
        Feasibility feasibility = Feasibility.of(order);
        return !feasibility.answered().equals(Revision.NONE)
                || feasibility.reserve().isPresent();
    }

    /** Returns whether the delivery clerk holds a delivery notice, or the emergency instruction that replaces one. */
    private static boolean deliveryClerkHolds(ContractOrder order) {
        for (ContractOrder each : Instances.each(order, Deliveries.DELIVERIES)) {
            Delivery delivery = Delivery.of(each);
            if (delivery.notice().isPresent() || delivery.emergency().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
