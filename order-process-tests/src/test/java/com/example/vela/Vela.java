package com.example.vela;

import static com.example.vela.SampleSheet.SAMPLE;
import static com.example.vela.SampleState.REQUESTED;
import static com.example.vela.SampleState.SENT;
import static io.orderkit.domain.model.Role.CS_AGENT;
import static io.orderkit.domain.model.Role.WAREHOUSE;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.contract.settlement.Balance;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Wording;
import java.util.List;

/** The contract process with samples that are requested and sent separately. */
public final class Vela {
    private Vela() {}

    // spotless:off
    public static ProcessDefinition<ContractOrder> process() {
        return ContractProcess.standard().extend("vela", 1)
                .track(SampleState.values())
                .step("V1", RequestSample.class)     .by(CS_AGENT)
                    .emits(SampleRequested.class)
                .end()
                .each(SAMPLE, sample -> sample
                    .step("V2", SendSample.class)    .by(WAREHOUSE)
                        .from(REQUESTED)             .leadsTo(SENT)
                        .emits(SampleSent.class)
                    .end()
                    .owes(Vela::owed))
                .vocabulary("obligation.vela:sample")
                .words(Wording.from(Vela.class, "vela"))
                .build();
    }
    // spotless:on

    private static List<Obligation> owed(ContractOrder order, Moment moment) {
        return order.isAt(REQUESTED) && !Balance.hasEnded(order)
                ? List.of(Obligation.document("vela:sample", "V2", WAREHOUSE))
                : List.of();
    }
}
