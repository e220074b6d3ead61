package io.orderkit.rules.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The parts of an answer, as rules have said them. */
public final class AnswerParts {
    private final Map<String, Object> parts;

    AnswerParts(Map<String, Object> parts) {
        this.parts = parts;
    }

    private Object part(String name) {
        return Objects.requireNonNull(parts.get(name), () -> "no ruling says " + name + "; there is " + parts.keySet());
    }

    /** Returns a number that is said in every answer. */
    public BigDecimal number(String name) {
        return (BigDecimal) part(name);
    }

    /** Returns a whole number that is said in every answer. */
    public int whole(String name) {
        return (Integer) part(name);
    }

    /** Returns whether something was said to be so. */
    public boolean isSo(String name) {
        return (Boolean) part(name);
    }

    /** Returns a text that is said in every answer. */
    public String text(String name) {
        return (String) part(name);
    }

    /** Returns a day that is said in every answer. */
    public LocalDate day(String name) {
        return (LocalDate) part(name);
    }

    /** Returns a part that not every answer has. */
    public <T> Optional<T> find(String name, Class<T> type) {
        return ((Optional<?>) part(name)).map(type::cast);
    }

    /** Returns all that was said, in order. */
    public <T> List<T> every(String name, Class<T> type) {
        return ((List<?>) part(name)).stream().map(type::cast).toList();
    }
}
