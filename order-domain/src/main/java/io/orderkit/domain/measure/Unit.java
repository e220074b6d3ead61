package io.orderkit.domain.measure;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Name;
import java.util.List;

/**
 * The unit of a quantity. Its smallest part, and its worth in another unit, are in the catalogue. The weight of a piece
 * is a factor stated for the product.
 */
public final class Unit extends Name<Unit> {
    public static final Unit KILOGRAM = new Unit("kg");
    public static final Unit TONNE = new Unit("t");
    public static final Unit SQUARE_METRE = new Unit("m2");
    public static final Unit REEL = new Unit("reel");
    public static final Unit SHEET = new Unit("sheet");
    public static final Unit PIECE = new Unit("piece");

    private static final Constants<Unit> HANDBOOK =
            new Constants<>(List.of(KILOGRAM, TONNE, SQUARE_METRE, REEL, SHEET, PIECE));

    private Unit(String symbol) {
        super("unit", symbol, "kg");
    }

    /**
     * Returns the unit of a symbol, as written in quantities: {@code kg}.
     *
     * @throws InvalidValue when it is not a name
     */
    public static Unit of(String symbol) {
        return HANDBOOK.of(symbol, Unit::new);
    }

    /** Returns the units of the handbook, in its order; a company's own units are in its catalogue. */
    public static List<Unit> handbook() {
        return HANDBOOK.all();
    }

    /** Returns the symbol: kg, t, m2, reel, sheet or piece. */
    public String symbol() {
        return value();
    }
}
