package io.orderkit.testkit.walk;

import io.orderkit.domain.contract.amendment.CancelOrder;
import io.orderkit.domain.contract.amendment.ChangeOrder;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.State;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.ports.outside.ErpFacts;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.SampleErp;
import java.util.List;
import java.util.Set;

/**
 * The contract of every extension of the contract process. For example
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
    /** How often a move of the extension's is tried. */
    private static final int OWN_PERCENT = 20;

    /** Returns what people try in the steps of the extension, sensible or not; nothing by default. */
    protected List<Act> ownMoves(ContractOrder order, Moment moment) {
        return List.of();
    }

    /** Returns what answers the steps' questions; an extension that asks more adds its answers. */
    protected ErpFacts erp(SampleErp standard) {
        return standard.asPort();
    }

    @Override
    protected final ProcessWalk<ContractOrder> walk(RandomChoice dice, WalkWatch<ContractOrder> watch) {
        ContractRoute route = new ContractRoute(dice, process());
        return new ProcessWalk<>(
                process(),
                new WalkSetting(calendar(), policies(), erp(route.erp())),
                (order, moment) -> next(route, dice, order, moment),
                watch);
    }

    private Act next(ContractRoute route, RandomChoice dice, ContractOrder order, Moment moment) {
        List<Act> own = dice.chance(OWN_PERCENT) ? ownMoves(order, moment) : List.of();
        return own.isEmpty() ? route.next(order, moment) : dice.oneOf(own);
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
