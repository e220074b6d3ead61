package io.orderkit.domain.contract.production.inspection;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Inspection;
import io.orderkit.domain.contract.production.Inspector;
import io.orderkit.domain.contract.production.LineLot;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * The check that two different people inspect the same goods, one as each of the inspectors (C12.1).
 *
 * @param order the order
 * @param inspector the inspector whose inspection is recorded
 */
record DifferentInspectors(ContractOrder order, Inspector inspector) {
    /**
     * Returns a refusal for each group of goods that the same person has already inspected in the role of the other
     * inspector.
     */
    List<Refusal> notBySamePerson(List<LineLot> goods, ActorId by) {
        Objections objections = new Objections();
        for (LineLot each : goods) {
            objections.when(
                    isInspectedAlready(each, by),
                    ProductionRefusal.INSPECTED_BY_SAME_PERSON,
                    "line",
                    each.forSentence(),
                    "actor",
                    by);
        }
        return objections.list();
    }

    private boolean isInspectedAlready(LineLot goods, ActorId by) {
        for (Inspector other : Inspector.values()) {
            Optional<ActorId> inspectedBy =
                    Production.of(order).inspection(goods, other).flatMap(Inspection::by);
            if (other != inspector && inspectedBy.filter(by::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
