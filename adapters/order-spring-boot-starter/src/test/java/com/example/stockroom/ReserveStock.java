package com.example.stockroom;

import io.orderkit.domain.order.Intent;
import java.util.Optional;

/** The request to the ERP to reserve the stock (T1). */
public record ReserveStock() implements Intent.Effect {
    @Override
    public String kind() {
        return "reserve-stock";
    }

    @Override
    public RecordReservation answeredBy(Intent.Answer answer) {
        return new RecordReservation(
                answer instanceof Intent.Answer.Done done ? Optional.of(done.reference()) : Optional.empty());
    }
}
