package io.orderkit.domain.measure;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Name;
import java.util.List;

/**
 * The unit of a quantity. For each unit, the catalogue defines the smallest quantity and, optionally, a conversion to
 * another unit. The weight of one piece is defined separately for each product.
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
     * Returns the unit for a symbol, such as {@code kg}.
     *
     * @throws InvalidValue when the text is not a valid name
     */
    public static Unit of(String symbol) {
        return HANDBOOK.of(symbol, Unit::new);
    }

    /** Returns the units that the handbook defines, in handbook order. */
    public static List<Unit> handbook() {
        return HANDBOOK.all();
    }

    /** Returns the symbol of the unit, such as kg, m2 or reel. */
    public String symbol() {
        return value();
    }
}
