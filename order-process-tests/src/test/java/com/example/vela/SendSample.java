package com.example.vela;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import java.util.List;

/**
 * The dispatch of a sample by the warehouse (V2).
 *
 * @param parcel the number of the parcel
 */
@Wire("vela:send-sample")
public record SendSample(String parcel) implements Command<ContractOrder> {
    @Override
    public List<SampleSent> decide(ContractOrder order, Deciding deciding) {
        return List.of(new SampleSent(parcel));
    }
}
