package com.example.vela;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Instances;
import io.orderkit.domain.order.OrderEvent;

/** The event recording that another sample was requested (V1). */
@Wire("vela:sample-requested")
public record SampleRequested() implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return Instances.open(order, SampleSheet.SAMPLE);
    }
}
