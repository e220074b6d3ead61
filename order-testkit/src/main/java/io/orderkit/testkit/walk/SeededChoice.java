package io.orderkit.testkit.walk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** A source of random choices with a fixed seed. Not thread-safe. */
public final class SeededChoice {
    private final Random random;

    public SeededChoice(long seed) {
        random = new Random(seed);
    }

    /** Returns true with the given probability, in percent. */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Returns a random number that is at least 0 and less than the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    public final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Returns the supplied value with the given probability, in percent; otherwise an empty value. */
    public <T> Optional<T> maybe(int percent, Supplier<T> thing) {
        return chance(percent) ? Optional.of(thing.get()) : Optional.empty();
    }

    /**
     * Returns a random selection of an enum's constants. With the given probability, in percent, the selection contains
     * all constants.
     */
    public <E extends Enum<E>> Set<E> someOf(Class<E> type, int percentAll) {
        EnumSet<E> all = EnumSet.allOf(type);
        if (chance(percentAll)) {
            return all;
        }
        List<E> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return new HashSet<>(shuffled.subList(0, random.nextInt(shuffled.size())));
    }
}
