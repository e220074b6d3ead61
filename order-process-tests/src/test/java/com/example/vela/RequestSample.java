package com.example.vela;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/** The customer's request for another sample (V1). */
@Wire("vela:request-sample")
public record RequestSample() implements Command<ContractOrder> {
    @Override
    public List<SampleRequested> decide(ContractOrder order, Deciding deciding) {
        return List.of(new SampleRequested());
    }
}
