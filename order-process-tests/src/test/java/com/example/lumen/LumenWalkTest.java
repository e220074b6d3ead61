package com.example.lumen;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.SampleActors.FINANCE;

import io.orderkit.domain.contract.feasibility.AdviseTrial;
import io.orderkit.domain.contract.feasibility.ConfirmFormula;
import io.orderkit.domain.contract.feasibility.RecordCustomerChoice;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.walk.ContractWalkContract;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Orders of a company with a credit decision")
class LumenWalkTest extends ContractWalkContract {
    @Override
    protected ProcessDefinition<ContractOrder> process() {
        return Lumen.process();
    }

    @Override
    protected List<Act> ownMoves(ContractOrder order, Moment moment) {
        return List.of(
                by(FINANCE).does(new ReleaseCredit("within the limit")),
                by(FINANCE).does(new ReleaseCredit("")),
                by(FINANCE).does(new ProposeRelease("a large order")),
                by(FINANCE).does(new HoldCredit("the customer pays late")));
    }

    /** Returns the steps that this walk never takes, because every order in it is feasible (C6.1, C6.2). */
    @Override
    protected Set<Class<? extends OrderCommand>> neverTaken() {
        return Set.of(AdviseTrial.class, RecordCustomerChoice.class, ConfirmFormula.class);
    }
}
