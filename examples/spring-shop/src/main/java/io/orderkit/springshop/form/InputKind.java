package io.orderkit.springshop.form;

import java.util.List;

/** The kinds of inputs. Each is one control or several, or a group of further inputs. */
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
    /** A moment, as day and time in the company's zone. */
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
    /** An object with its members. */
    GROUP,
    /** Several of some names, each with a check box. */
    CHECKS,
    /** Rows of equal inputs. */
    LIST,
    /** Rows of a name and a text. */
    PAIRS;

    /** Returns the controls of which a value consists; empty for a value with a single control, and for groups. */
    public List<Part> parts() {
        return switch (this) {
            case MONEY -> List.of(Part.AMOUNT, Part.CURRENCY);
            case QUANTITY -> List.of(Part.AMOUNT, Part.UNIT);
            case UNIT_PRICE -> List.of(Part.AMOUNT, Part.CURRENCY, Part.UNIT);
            default -> List.of();
        };
    }

    /** Returns whether it holds further inputs rather than a value. */
    public boolean isNested() {
        return this == GROUP || this == CHECKS || hasRows();
    }

    /** Returns whether it has rows, which can be added and removed. */
    public boolean hasRows() {
        return this == LIST || this == PAIRS;
    }

    /** The controls of a value that has several. The amount decides whether the value is given. */
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

        /** Returns the name of this control of a value. */
        public String at(String path) {
            return path + suffix;
        }
    }
}
