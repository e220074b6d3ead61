package io.orderkit.domain.model;

import java.util.List;

/**
 * The customer's class by the customer-tier standard. A customer without one is treated as C (X7). The rank determines
 * which tier is better.
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
     * Returns the tier of a name: {@code c}, {@code C} and {@code Tier.C} give the same one.
     *
     * @throws InvalidValue when it is not a name
     */
    public static Tier of(String text) {
        String value = canonical(Tier.class, text);
        return HANDBOOK.of(value, Tier::new);
    }

    /** Returns the tiers of the handbook, in its order; a company's own tiers are in its catalogue. */
    public static List<Tier> handbook() {
        return HANDBOOK.all();
    }
}
