package io.orderkit.domain.catalogue;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Tier;
import java.util.Map;

/**
 * A tier in the catalogue, with its rank.
 *
 * @param name the tier
 * @param rank the rank of the tier, 1 for the best; ranks are unique
 */
public record TierEntry(Tier name, int rank) implements NameEntry {
    static final String RANK = "rank";

    /**
     * Checks that the rank is in range.
     *
     * @throws InvalidValue when the rank is below 1
     */
    public TierEntry {
        if (rank < 1) {
            throw InvalidValue.of("rank of tier " + name.value(), rank, "a whole number from 1 (the best rank)");
        }
    }

    static int rank(String tier, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw InvalidValue.of("rank of tier " + tier, text, "a whole number from 1 (the best rank)");
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
