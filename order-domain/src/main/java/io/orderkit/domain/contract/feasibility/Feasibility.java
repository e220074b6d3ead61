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

/** The answers of the technical department and production (C6, C7). */
@Value.Immutable
public interface Feasibility extends WithFeasibility {
    Parts.Key<Feasibility> KEY = new Parts.Key<>("feasibility", new Builder().build());

    /** Returns the revision that the technical department's answer is about. */
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

    /** Returns whether the customer was advised to enter the new-product trial (C6.1). */
    @Value.Default
    default boolean trialAdvised() {
        return false;
    }

    /** Returns the raw-material reserve, as stated in writing (C6.3). */
    Optional<Reserve> reserve();

    /** Returns the revision that the reserve statement is about. */
    @Value.Default
    default Revision reserveStated() {
        return Revision.NONE;
    }

    /** Returns production's written instruction (C7). */
    Optional<Instruction> instruction();

    /** Returns the terms that production objects to and CS has answered (C7); the answer alone settles nothing. */
    Set<FormItem> answeredObjections();

    /** Returns the feasibility part of an order. */
    static Feasibility of(ContractOrder order) {
        return order.part(KEY);
    }

    /** Returns the objections of production; a lapsed instruction has none (C7, X8). */
    default List<TermObjection> objections(ContractOrder order) {
        return instruction()
                .filter(written -> order.stillHolds(Aspect.SCHEDULE, written.revision()))
                .map(Instruction::objections)
                .orElse(List.of());
    }

    /** Returns the objections that await an answer of CS (C7). */
    default List<TermObjection> openObjections(ContractOrder order) {
        return objections(order).stream()
                .filter(objection -> !answeredObjections().contains(objection.item()))
                .toList();
    }

    /** Returns whether the reserve statement is about the current content of the order (C6.3). */
    default boolean reserveHoldsFor(ContractOrder order) {
        return order.stillHolds(Aspect.FEASIBILITY, reserveStated())
                && order.stillHolds(Aspect.SCHEDULE, reserveStated());
    }

    /** A builder of the feasibility part. Not thread-safe. */
    final class Builder extends ImmutableFeasibility.Builder {}
}
