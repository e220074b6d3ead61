package io.orderkit.testkit.walk;

import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.cancellation.CancelOrder;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.State;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.ports.outside.ErpFacts;
import io.orderkit.testkit.scenario.SampleErp;
import java.util.List;
import java.util.Set;

/**
 * A contract that every extension of the contract process must fulfil. For example
 *
 * <pre>
 * class AcmeWalkTest extends ContractWalkContract {
 *     &#64;Override
 *     protected ProcessDefinition&lt;ContractOrder&gt; process() {
 *         return Acme.process();
 *     }
 *
 *     &#64;Override
 *     protected List&lt;Act&gt; ownMoves(ContractOrder order, Moment moment) {
 *         return List.of(Act.by(FINANCE).does(new ReleaseCredit("limit raised")));
 *     }
 * }
 * </pre>
 */
public abstract class ContractWalkContract extends ProcessWalkContract<ContractOrder> {
    /**
     * Returns the ERP that answers the fact requests of the process. If an extension makes additional requests, its
     * test overrides this method and adds the answers.
     */
    protected ErpFacts erp(SampleErp standard) {
        return standard.asPort();
    }

    @Override
    protected final ProcessWalk<ContractOrder> walk(SeededChoice dice, WalkWatch<ContractOrder> watch) {
        ContractWalkChoice choice = new ContractWalkChoice(dice, process());
        return new ProcessWalk<>(
                process(),
                new WalkSetting(calendar(), policies(), erp(choice.erp())),
                withOwnMoves(choice, dice),
                watch);
    }

    @Override
    protected final ProcessDefinition<ContractOrder> standard() {
        return ContractProcess.standard();
    }

    @Override
    protected State goodEnd() {
        return DeliveryState.CLOSED;
    }

    @Override
    protected Set<Class<? extends OrderCommand>> leftOpen() {
        return Set.of(CancelOrder.class, ChangeOrder.class, RecordPayment.class);
    }

    @Override
    protected List<Actor> actors() {
        return ContractMoves.ACTORS;
    }
}
