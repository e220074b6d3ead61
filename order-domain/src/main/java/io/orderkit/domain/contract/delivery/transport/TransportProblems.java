package io.orderkit.domain.contract.delivery.transport;

import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.TransportProblem;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.text.Identity;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The transport problems of an order, identified by number (C17). */
public final class TransportProblems {
    private TransportProblems() {}

    /** Returns an unused number for a new transport problem of the order. */
    public static String unusedNumber(ContractOrder order, String prefix) {
        Set<String> used = Delivery.of(order).problems().keySet();
        return IntStream.iterate(used.size() + 1, next -> next + 1)
                .mapToObj(next -> prefix + next)
                .filter(number -> !used.contains(number))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the stored number that identifies the same transport problem as the given number. */
    static Optional<String> known(ContractOrder order, String number) {
        return Identity.find(Delivery.of(order).problems().keySet(), number);
    }

    /** Returns whether the order has an open problem with the given description. */
    public static boolean isOpen(ContractOrder order, String report) {
        return Delivery.of(order).openProblems().stream()
                .anyMatch(problem -> problem.report().equals(report));
    }

    static ContractOrder put(ContractOrder order, TransportProblem problem) {
        return order.with(
                Delivery.KEY,
                delivery -> delivery.withProblems(delivery.problems().plus(problem.number(), problem)));
    }
}
