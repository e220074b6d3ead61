package io.orderkit.domain.contract.delivery.dispatch;

import io.orderkit.domain.contract.delivery.Deliveries;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.DeliveryRefusal;
import io.orderkit.domain.contract.delivery.SalesSlip;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.order.Instances;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.text.Identity;
import java.time.LocalDate;
import java.util.Optional;

/** The check that a sales slip is dated between the departure and today and belongs to only one delivery (C16.1). */
final class SlipCheck {
    private SlipCheck() {}

    /**
     * Returns the reasons for refusing a sales slip. The date of issue has no time of day, so it is accepted if it is
     * at most one day outside the limits (X11).
     */
    static Objections of(ContractOrder order, SalesSlip slip, Deciding deciding) {
        Optional<LocalDate> left =
                Delivery.of(order).leftAt().map(deciding.moment().calendar()::dayOf);
        return new Objections()
                .when(
                        slip.issuedOn().isAfter(deciding.today().plusDays(1)),
                        DeliveryRefusal.SLIP_ISSUED_IN_THE_FUTURE,
                        "found",
                        slip.issuedOn(),
                        "today",
                        deciding.today())
                .when(
                        left.filter(slip.issuedOn().plusDays(1)::isBefore).isPresent(),
                        DeliveryRefusal.SLIP_ISSUED_BEFORE_LEAVING,
                        "found",
                        slip.issuedOn(),
                        "left",
                        left.map(LocalDate::toString).orElse("?"))
                .when(servesAnother(order, slip), DeliveryRefusal.SLIP_OF_ANOTHER_DELIVERY, "number", slip.number());
    }

    private static boolean servesAnother(ContractOrder order, SalesSlip slip) {
        long served = Instances.each(order, Deliveries.DELIVERIES).stream()
                .flatMap(each -> Delivery.of(each).slip().stream())
                .filter(filed -> Identity.same(filed.number(), slip.number()))
                .count();
        boolean itsOwn = Delivery.of(order)
                .slip()
                .filter(filed -> Identity.same(filed.number(), slip.number()))
                .isPresent();
        return served > (itsOwn ? 1 : 0);
    }
}
