package io.orderkit.rules.internal.language;

import io.orderkit.domain.catalogue.NameKind;
import io.orderkit.domain.model.Names;
import io.orderkit.rules.internal.topics.OwnValue;
import io.orderkit.rules.internal.topics.RuleNames;
import io.orderkit.rules.internal.topics.TypeValues;
import io.orderkit.rules.internal.topics.ValueKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * An operand of a comparison, or an argument of a ruling. {@code toString} returns the operand in the notation of rule
 * files.
 */
public sealed interface Operand {
    /** Returns its position. */
    SourcePosition place();

    /** Returns the value of a literal or the name of a constant; empty for any other operand. */
    default Optional<Object> literal() {
        return Optional.empty();
    }

    /** Returns whether the operand is a literal of the given type. */
    default boolean fits(Class<?> type) {
        return false;
    }

    /** Returns the value of the literal, converted to a Java type that can hold it. */
    default Object as(Class<?> type) {
        return literal().orElseThrow();
    }

    /** {@code "sales-slip"}: a text. */
    record Text(SourcePosition place, String value) implements Operand {
        @Override
        public Optional<Object> literal() {
            return Optional.of(value);
        }

        @Override
        public boolean fits(Class<?> type) {
            ValueKind kind = ValueKind.of(type);
            return kind == ValueKind.TEXT
                    || (kind == ValueKind.DAY && OwnValue.day(value).isPresent());
        }

        @Override
        public Object as(Class<?> type) {
            return ValueKind.of(type) == ValueKind.DAY ? OwnValue.day(value).orElseThrow() : value;
        }

        @Override
        public String toString() {
            return "\"" + value + "\"";
        }
    }

    /** {@code 10000}, {@code -2.5}: a figure. */
    record Figure(SourcePosition place, BigDecimal value) implements Operand {
        @Override
        public Optional<Object> literal() {
            return Optional.of(value);
        }

        @Override
        public boolean fits(Class<?> type) {
            ValueKind kind = ValueKind.of(type);
            return kind == ValueKind.FIGURE || (kind == ValueKind.WHOLE && isInt());
        }

        @Override
        public Object as(Class<?> type) {
            return ValueKind.of(type) == ValueKind.FIGURE ? value : (Object) value.intValueExact();
        }

        /** Returns whether the figure is a whole number. */
        public boolean whole() {
            return value.scale() <= 0;
        }

        /** Returns whether the figure is a whole number within the range of an {@code int}. */
        public boolean isInt() {
            return whole() && value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /** A boolean literal: {@code true} or {@code false}. */
    record Truth(SourcePosition place, boolean value) implements Operand {
        @Override
        public Optional<Object> literal() {
            return Optional.of(value);
        }

        @Override
        public boolean fits(Class<?> type) {
            return ValueKind.of(type) == ValueKind.TRUTH;
        }

        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** {@code null}: the unknown value. */
    record Unknown(SourcePosition place) implements Operand {
        @Override
        public String toString() {
            return "null";
        }
    }

    /** {@code Tier.A}: a constant. */
    record Constant(SourcePosition place, String type, String name) implements Operand {
        @Override
        public Optional<Object> literal() {
            return Optional.of(name);
        }

        @Override
        public boolean fits(Class<?> type) {
            return ValueKind.of(type) == ValueKind.CONSTANT
                    && type.getSimpleName().equals(this.type)
                    && value(type).isPresent();
        }

        @Override
        public Object as(Class<?> type) {
            return value(type).orElseThrow();
        }

        /**
         * Returns the value. This class cannot look a name up in the company's catalogue, but {@code RuleScope} has already checked the
         * name.
         */
        private Optional<Object> value(Class<?> type) {
            return TypeValues.of(type).stream()
                    .filter(value -> TypeValues.constant(value).equals(name))
                    .findFirst()
                    .or(() -> NameKind.ofType(type).map(kind -> kind.name(Names.kebab(name))));
        }

        /**
         * Returns whether a Java type has this constant. The handbook's name of a constant may differ from its
         * name in Java. For example, {@code Unit.KG} is {@code KILOGRAM} in Java.
         */
        private boolean isConstant(Class<?> type) {
            return RuleNames.HANDBOOK.constants(type).contains(name)
                    && Arrays.stream(type.getFields())
                            .anyMatch(field -> field.getName().equals(name));
        }

        /** Returns the name of a constant that a company has added; empty for the library's own constants, such as {@code Tier.A}. */
        public Optional<String> ofCompany() {
            return Arrays.stream(NameKind.values())
                    .filter(kind -> kind.type().getSimpleName().equals(type))
                    .filter(kind -> !isConstant(kind.type()))
                    .findFirst()
                    .map(kind -> Names.kebab(name));
        }

        @Override
        public String toString() {
            return type + "." + name;
        }
    }

    /** A reference to another property of the same fact. */
    record Property(SourcePosition place, String name) implements Operand {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A reference to a variable, such as {@code $percent}, that an earlier condition binds. */
    record Variable(SourcePosition place, String name) implements Operand {
        @Override
        public String toString() {
            return name;
        }
    }
}
