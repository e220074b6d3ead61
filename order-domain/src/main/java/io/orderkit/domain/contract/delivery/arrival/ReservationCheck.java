package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.contract.delivery.DeliveryRefusal;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/** The check that a reservation refers to a delivered order line and does not exceed the delivered quantity (C18). */
final class ReservationCheck {
    private ReservationCheck() {}

    static List<Refusal> of(ContractOrder order, Reception reception) {
        Objections objections = new Objections()
                .when(
                        reception.answer() == Reception.Answer.ACCEPTS_WITH_RESERVATIONS
                                && reception.reservations().isEmpty(),
                        DeliveryRefusal.RESERVATIONS_MISSING);
        for (Reservation reservation : reception.reservations()) {
            Optional<Quantity> delivered = Production.of(order).received(reservation.line());
            objections.when(
                    delivered
                            .filter(all -> isWithin(all, reservation.quantity()))
                            .isEmpty(),
                    DeliveryRefusal.RESERVATION_NOT_OF_DELIVERY,
                    "line",
                    reservation.line(),
                    "found",
                    reservation.quantity(),
                    "expected",
                    delivered.map(Quantity::toString).orElse("0"));
        }
        return objections.list();
    }

    private static boolean isWithin(Quantity all, Quantity reserved) {
        return all.unit().equals(reserved.unit()) && !reserved.isZero() && reserved.compareTo(all) <= 0;
    }
}
