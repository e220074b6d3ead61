package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.field.Aspect;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.order.Parts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** The answers that the technical department and production gave about an order (C6, C7). */
@Value.Immutable
public interface Feasibility extends WithFeasibility {
    Parts.Key<Feasibility> KEY = new Parts.Key<>("feasibility", new Builder().build());

    /** Returns the revision of the order to which the technical department's answer applies. */
    @Value.Default
    default Revision answered() {
        return Revision.NONE;
    }

    /** Returns whether the order can be produced under the existing process (C6). */
    @Value.Default
    default boolean producible() {
        return false;
    }

    /** Returns whether the process formula has changed (C6). */
    @Value.Default
    default boolean formulaChanged() {
        return false;
    }

    /** Returns whether the new-product trial was recommended to the customer (C6.1). */
    @Value.Default
    default boolean trialAdvised() {
        return false;
    }

    /** Returns the raw-material reserve that was stated in writing (C6.3). */
    Optional<Reserve> reserve();

    /** Returns the revision of the order to which the reserve statement applies. */
    @Value.Default
    default Revision reserveStated() {
        return Revision.NONE;
    }

    /** Returns production's written instruction (C7). */
    Optional<Instruction> instruction();

    /** Returns the terms for which CS has answered an objection (C7); an answer alone does not settle the objection. */
    Set<FormItem> answeredObjections();

    /** Returns the feasibility data of an order. */
    static Feasibility of(ContractOrder order) {
        return order.part(KEY);
    }

    /**
     * Returns the objections in production's instruction, or an empty result if the instruction has lapsed (C7, X8).
     */
    default List<TermObjection> objections(ContractOrder order) {
        return instruction()
                .filter(written -> order.stillHolds(Aspect.SCHEDULE, written.revision()))
                .map(Instruction::objections)
                .orElse(List.of());
    }

    /** Returns the objections that CS has not answered yet (C7). */
    default List<TermObjection> openObjections(ContractOrder order) {
        return objections(order).stream()
                .filter(objection -> !answeredObjections().contains(objection.item()))
                .toList();
    }

    /** Returns whether the reserve statement applies to the current content of the order (C6.3). */
    default boolean reserveHoldsFor(ContractOrder order) {
        return order.stillHolds(Aspect.FEASIBILITY, reserveStated())
                && order.stillHolds(Aspect.SCHEDULE, reserveStated());
    }

    /** A builder for the feasibility data. Not thread-safe. */
    final class Builder extends ImmutableFeasibility.Builder {}
}
