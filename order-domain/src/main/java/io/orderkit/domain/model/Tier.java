package io.orderkit.domain.model;

import java.util.List;

/**
 * A customer's class under the customer-tier standard. A customer without a tier is treated as tier C (X7). A tier's
 * rank in the catalogue determines which tier is better.
 */
public final class Tier extends Name<Tier> {
    public static final Tier A = new Tier("a");
    public static final Tier B = new Tier("b");
    public static final Tier C = new Tier("c");

    private static final Constants<Tier> HANDBOOK = new Constants<>(List.of(A, B, C));

    private Tier(String value) {
        super("tier", value, "a");
    }

    /**
     * Returns the tier with the given name; {@code c}, {@code C} and {@code Tier.C} are equivalent.
     *
     * @throws InvalidValue when the text is not a valid name
     */
    public static Tier of(String text) {
        String value = canonical(Tier.class, text);
        return HANDBOOK.of(value, Tier::new);
    }

    /** Returns the tiers that the handbook defines, in handbook order. */
    public static List<Tier> handbook() {
        return HANDBOOK.all();
    }
}
