package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.policy.PricingVerdict.DoubtSubject;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.wire.Since;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A point that the salesperson must confirm by name before the order continues (C5).
 *
 * @param line the number of the line; absent where it is about the payment
 * @param reason the reason, with its figures
 * @param subject the subject, where the rules state it
 */
public record Doubt(
        Optional<Integer> line, Reason reason, @Since("0.2") Optional<DoubtSubject> subject) {
    /** Creates a doubt about the payment, or one whose subject the rules do not state. */
    public Doubt(Optional<Integer> line, Reason reason) {
        this(line, reason, Optional.empty());
    }

    /** Returns whether it is about the payment, and thus about the order rather than a line. */
    public boolean isAboutPayment() {
        return line.isEmpty();
    }

    /** Returns whether the answer must name a price. */
    public boolean isAboutPrice() {
        return !isAboutPayment() && !isAboutSpecification();
    }

    /** Returns whether the answer must name a specification rather than a price. */
    public boolean isAboutSpecification() {
        // Rules of release 0.1 state no subject; it was then derived from the beginning of the code.
        return subject.map(DoubtSubject.SPECIFICATION::equals)
                .orElseGet(() -> reason.code().startsWith("specification"));
    }

    /**
     * Returns the doubt with its figures, and further attributes, as names and values of a refusal. Its sentence takes
     * the figures from there.
     */
    Object[] named(Object... more) {
        Map<String, Object> named = new LinkedHashMap<>(reason.attributes());
        named.put("doubt", "@doubt." + reason.code());
        for (int i = 0; i < more.length; i += 2) {
            named.put(String.valueOf(more[i]), more[i + 1]);
        }
        return named.entrySet().stream()
                .flatMap(attribute -> Stream.of(attribute.getKey(), attribute.getValue()))
                .toArray();
    }

    boolean isAbout(Optional<Integer> askedLine, String code) {
        return line.equals(askedLine) && reason.code().equals(code);
    }
}
