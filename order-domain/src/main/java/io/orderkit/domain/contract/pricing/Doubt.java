package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.policy.PricingVerdict.DoubtSubject;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.wire.Since;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A point raised by the price check that the salesperson must confirm before the order can continue (C5).
 *
 * @param line the number of the order line; absent if the doubt concerns the payment
 * @param reason the reason for the doubt, with the figures that raised it
 * @param subject the subject of the doubt, if the rules state one
 */
public record Doubt(
        Optional<Integer> line, Reason reason, @Since("0.2") Optional<DoubtSubject> subject) {
    /** Creates a doubt without a subject: a doubt about the payment, or one for which the rules state no subject. */
    public Doubt(Optional<Integer> line, Reason reason) {
        this(line, reason, Optional.empty());
    }

    /** Returns whether the doubt is about the payment and therefore concerns the whole order rather than a line. */
    public boolean isAboutPayment() {
        return line.isEmpty();
    }

    /** Returns whether an answer to the doubt must name a price. */
    public boolean isAboutPrice() {
        return !isAboutPayment() && !isAboutSpecification();
    }

    /** Returns whether an answer to the doubt must name a specification instead of a price. */
    public boolean isAboutSpecification() {
        // Rules of release 0.1 state no subject; it was then derived from the beginning of the code.
        return subject.map(DoubtSubject.SPECIFICATION::equals)
                .orElseGet(() -> reason.code().startsWith("specification"));
    }

    /**
     * Returns the names and values to include in a refusal: the figures that raised the doubt, and any
     * additional attributes. The wording of the refusal shows these values.
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
