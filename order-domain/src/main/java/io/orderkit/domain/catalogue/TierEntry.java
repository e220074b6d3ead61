package io.orderkit.domain.catalogue;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Tier;
import java.util.Map;

/**
 * A tier of the company.
 *
 * @param name the tier
 * @param rank its rank, from 1 for the best; no two tiers have the same
 */
public record TierEntry(Tier name, int rank) implements NameEntry {
    static final String RANK = "rank";

    /**
     * Checks the range of the value.
     *
     * @throws InvalidValue when the rank is below 1
     */
    public TierEntry {
        if (rank < 1) {
            throw InvalidValue.of("rank of tier " + name.value(), rank, "a whole number from 1, which is the best");
        }
    }

    static int rank(String tier, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw InvalidValue.of("rank of tier " + tier, text, "a whole number from 1, which is the best");
        }
    }

    @Override
    public String value() {
        return name.value();
    }

    @Override
    public NameKind kind() {
        return NameKind.TIER;
    }

    @Override
    public Map<String, String> meaning() {
        return Map.of(RANK, Integer.toString(rank));
    }
}
