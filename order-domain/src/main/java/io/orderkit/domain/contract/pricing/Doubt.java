package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.policy.Reason;
import java.util.Optional;

/**
 * Something that the salesperson must confirm by name before the order goes on (C5).
 *
 * @param line the line that it is about; absent where it is about the payment
 * @param reason which doubt, with its figures
 */
public record Doubt(Optional<Integer> line, Reason reason) {
    /** Payment doubts are about the order, not about a line. */
    public boolean isAboutPayment() {
        return line.isEmpty();
    }

    /** Whether the answer must name a price. */
    public boolean isAboutPrice() {
        return !isAboutPayment() && !isAboutSpecification();
    }

    /** Whether the answer must name a specification rather than a price. */
    public boolean isAboutSpecification() {
        return reason.code().startsWith("specification");
    }

    boolean isAbout(Optional<Integer> askedLine, String code) {
        return line.equals(askedLine) && reason.code().equals(code);
    }
}
