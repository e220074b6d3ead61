package io.orderkit.rules.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The parts of an answer, with the values that rules have given. */
public final class AnswerParts {
    private final Map<String, Object> parts;

    AnswerParts(Map<String, Object> parts) {
        this.parts = parts;
    }

    private Object part(String name) {
        return Objects.requireNonNull(parts.get(name), () -> "no ruling says " + name + "; there is " + parts.keySet());
    }

    /** Returns the numeric value of a required part of the answer. */
    public BigDecimal number(String name) {
        return (BigDecimal) part(name);
    }

    /** Returns the whole-number value of a required part of the answer. */
    public int whole(String name) {
        return (Integer) part(name);
    }

    /** Returns whether any rule has given the ruling for a boolean part of the answer. */
    public boolean isSo(String name) {
        return (Boolean) part(name);
    }

    /** Returns the text value of a required part of the answer. */
    public String text(String name) {
        return (String) part(name);
    }

    /** Returns the date value of a required part of the answer. */
    public LocalDate day(String name) {
        return (LocalDate) part(name);
    }

    /** Returns the value of an optional part of the answer; empty if no rule has supplied it. */
    public <T> Optional<T> find(String name, Class<T> type) {
        return ((Optional<?>) part(name)).map(type::cast);
    }

    /** Returns all values of a part of the answer, in the order in which the rules gave them. */
    public <T> List<T> every(String name, Class<T> type) {
        return ((List<?>) part(name)).stream().map(type::cast).toList();
    }
}
