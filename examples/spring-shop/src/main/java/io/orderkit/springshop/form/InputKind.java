package io.orderkit.springshop.form;

import java.util.List;

/** The kinds of inputs. An input consists of one control, several controls, or a group of further inputs. */
public enum InputKind {
    /** A text. */
    TEXT,
    /** A whole number. */
    WHOLE,
    /** A decimal number. */
    DECIMAL,
    /** A day. */
    DAY,
    /** A time of day. */
    TIME,
    /** A date and time in the company's time zone. */
    MOMENT,
    /** Yes or no. */
    TRUTH,
    /** One of several names. */
    NAME,
    /** A currency code. */
    CURRENCY,
    /** An amount and a currency. */
    MONEY,
    /** An amount and a unit. */
    QUANTITY,
    /** An amount, a currency and a unit. */
    UNIT_PRICE,
    /** A percentage. */
    TOLERANCE,
    /** An object, with an input for each member. */
    GROUP,
    /** Any number of the permitted names, each with a check box. */
    CHECKS,
    /** Any number of rows, each with the same inputs. */
    LIST,
    /** Rows that each consist of a name and a text. */
    PAIRS;

    /** Returns the controls for the parts of a value; empty for a group and for a value that has a single control. */
    public List<Part> parts() {
        return switch (this) {
            case MONEY -> List.of(Part.AMOUNT, Part.CURRENCY);
            case QUANTITY -> List.of(Part.AMOUNT, Part.UNIT);
            case UNIT_PRICE -> List.of(Part.AMOUNT, Part.CURRENCY, Part.UNIT);
            default -> List.of();
        };
    }

    /** Returns whether inputs of this kind contain further inputs instead of a value. */
    public boolean isNested() {
        return this == GROUP || this == CHECKS || hasRows();
    }

    /** Returns whether inputs of this kind have rows, which can be added and removed. */
    public boolean hasRows() {
        return this == LIST || this == PAIRS;
    }

    /** The controls of a value with several parts. The value counts as filled in if its amount is filled in. */
    public enum Part {
        /** The amount. */
        AMOUNT("~amount"),
        /** The currency. */
        CURRENCY("~currency"),
        /** The unit. */
        UNIT("~unit");

        private final String suffix;

        Part(String suffix) {
            this.suffix = suffix;
        }

        /** Returns the name of this control for the value at a path. */
        public String at(String path) {
            return path + suffix;
        }
    }
}
