package io.orderkit.domain.measure;

import io.orderkit.domain.model.InvalidValue;
import java.util.Arrays;
import java.util.List;

/** What a quantity counts. There is no conversion between units but by a product's stated factor. */
public enum Unit {
    KILOGRAM("kg"),
    TONNE("t"),
    SQUARE_METRE("m2"),
    REEL("reel"),
    SHEET("sheet"),
    PIECE("piece");

    private static final List<String> SYMBOLS =
            Arrays.stream(values()).map(Unit::symbol).toList();

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    /** How it is written: kg, t, m2, reel, sheet, piece. */
    public String symbol() {
        return symbol;
    }

    /** @throws InvalidValue when no unit is written so */
    public static Unit parse(String symbol) {
        return Arrays.stream(values())
                .filter(unit -> unit.symbol.equals(symbol))
                .findAny()
                .orElseThrow(() -> InvalidValue.unknown("unit", symbol, SYMBOLS));
    }
}
