package io.orderkit.testkit.walk;

import io.orderkit.domain.mall.collection.RecordCash;
import io.orderkit.domain.mall.order.MallOrder;
import io.orderkit.domain.mall.order.MallOrderState;
import io.orderkit.domain.mall.ordering.CancelMallOrder;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.State;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.ports.outside.ErpFacts;
import java.util.List;
import java.util.Set;

/**
 * A contract that every extension of the mall process must fulfil. {@link ContractWalkContract} shows how tests extend
 * a contract of this kind.
 */
public abstract class MallWalkContract extends ProcessWalkContract<MallOrder> {
    /**
     * Returns the ERP that answers the fact requests of the process. The standard mall process has no fact requests.
     */
    protected ErpFacts erp() {
        return ErpFacts.byQuestion();
    }

    @Override
    protected final ProcessWalk<MallOrder> walk(SeededChoice dice, WalkWatch<MallOrder> watch) {
        MallWalkChoice choice = new MallWalkChoice(dice, process());
        return new ProcessWalk<>(
                process(), new WalkSetting(calendar(), policies(), erp()), withOwnMoves(choice, dice), watch);
    }

    @Override
    protected final ProcessDefinition<MallOrder> standard() {
        return MallProcess.standard();
    }

    @Override
    protected State goodEnd() {
        return MallOrderState.DONE;
    }

    @Override
    protected Set<Class<? extends OrderCommand>> leftOpen() {
        return Set.of(CancelMallOrder.class, RecordCash.class);
    }

    @Override
    protected List<Actor> actors() {
        return MallMoves.ACTORS;
    }
}
