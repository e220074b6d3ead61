package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.policy.PricingVerdict.DoubtSubject;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.wire.Since;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A point of the price check that the salesperson must confirm before the order continues (C5).
 *
 * @param line the number of the order line; absent if the doubt concerns the payment
 * @param reason the reason for the doubt, with its figures
 * @param subject the subject of the doubt, if the rules state it
 */
public record Doubt(
        Optional<Integer> line, Reason reason, @Since("0.2") Optional<DoubtSubject> subject) {
    /** Creates a doubt about the payment, or a doubt whose subject the rules do not state. */
    public Doubt(Optional<Integer> line, Reason reason) {
        this(line, reason, Optional.empty());
    }

    /** Returns whether the doubt concerns the payment, which applies to the whole order rather than a line. */
    public boolean isAboutPayment() {
        return line.isEmpty();
    }

    /** Returns whether the answer to the doubt must name a price. */
    public boolean isAboutPrice() {
        return !isAboutPayment() && !isAboutSpecification();
    }

    /** Returns whether the answer to the doubt must name a specification rather than a price. */
    public boolean isAboutSpecification() {
        // Rules of release 0.1 state no subject; it was then derived from the beginning of the code.
        return subject.map(DoubtSubject.SPECIFICATION::equals)
                .orElseGet(() -> reason.code().startsWith("specification"));
    }

    /**
     * Returns the names and values for a refusal: the figures of the doubt and further attributes. The wording of the
     * refusal uses these figures.
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
