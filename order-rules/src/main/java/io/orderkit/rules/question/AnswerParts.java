package io.orderkit.rules.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The parts of an answer, as the rules have given them. */
public final class AnswerParts {
    private final Map<String, Object> parts;

    AnswerParts(Map<String, Object> parts) {
        this.parts = parts;
    }

    private Object part(String name) {
        return Objects.requireNonNull(parts.get(name), () -> "no ruling says " + name + "; there is " + parts.keySet());
    }

    /** Returns a number that every answer has. */
    public BigDecimal number(String name) {
        return (BigDecimal) part(name);
    }

    /** Returns a whole number that every answer has. */
    public int whole(String name) {
        return (Integer) part(name);
    }

    /** Returns whether a rule gave this part, which has no value. */
    public boolean isSo(String name) {
        return (Boolean) part(name);
    }

    /** Returns a text that every answer has. */
    public String text(String name) {
        return (String) part(name);
    }

    /** Returns a day that every answer has. */
    public LocalDate day(String name) {
        return (LocalDate) part(name);
    }

    /** Returns an optional part; empty when this answer lacks it. */
    public <T> Optional<T> find(String name, Class<T> type) {
        return ((Optional<?>) part(name)).map(type::cast);
    }

    /** Returns all values of a part, in the order in which the rules gave them. */
    public <T> List<T> every(String name, Class<T> type) {
        return ((List<?>) part(name)).stream().map(type::cast).toList();
    }
}
