package com.example.vela;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import java.util.Optional;

/**
 * The event recording that a sample was sent (V2).
 *
 * @param parcel the number of the parcel
 */
@Wire("vela:sample-sent")
public record SampleSent(String parcel) implements OrderEvent<ContractOrder> {
    @Override
    public ContractOrder applyTo(ContractOrder order) {
        return order.with(SampleSheet.KEY, any -> new SampleSheet(Optional.of(parcel)))
                .at(SampleState.SENT);
    }
}
