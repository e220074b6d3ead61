package com.example.vela;

import static io.orderkit.testkit.scenario.Act.by;
import static io.orderkit.testkit.scenario.SampleActors.AGENT;
import static io.orderkit.testkit.scenario.SampleActors.WAREHOUSE;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.walk.ContractWalkContract;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Orders of a company that sends several samples")
class VelaWalkTest extends ContractWalkContract {
    @Override
    protected ProcessDefinition<ContractOrder> process() {
        return Vela.process();
    }

    @Override
    protected List<Act> ownMoves(ContractOrder order, Moment moment) {
        return List.of(by(AGENT).does(new RequestSample()), by(WAREHOUSE).does(new SendSample("parcel 7")));
    }
}
