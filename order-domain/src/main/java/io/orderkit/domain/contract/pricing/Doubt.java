package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.policy.PricingVerdict.DoubtSubject;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.wire.Since;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that the salesperson must confirm by name before the order goes on (C5).
 *
 * @param line the line that it is about; absent where it is about the payment
 * @param reason which doubt, with its figures
 * @param subject what it is about, where the rules say so
 */
public record Doubt(
        Optional<Integer> line, Reason reason, @Since("0.2") Optional<DoubtSubject> subject) {
    /** A doubt about the payment, or one of which the rules do not say what it is about. */
    public Doubt(Optional<Integer> line, Reason reason) {
        this(line, reason, Optional.empty());
    }

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
        // Rules of release 0.1 say no subject; it was told by the beginning of the code then.
        return subject.map(DoubtSubject.SPECIFICATION::equals)
                .orElseGet(() -> reason.code().startsWith("specification"));
    }

    /** Returns the doubt with its figures, and more, as names and values of a refusal; its sentence takes the figures from there. */
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
