package io.orderkit.rules.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One rule that fired (X5).
 *
 * @param file the file in which it stands
 * @param rule its name
 * @param facts what it looked at, in the words of its file
 * @param rulings what it said, in order, whether or not that decided
 */
public record Firing(String file, String rule, List<Record> facts, List<Ruling> rulings) {
    public Firing {
        facts = List.copyOf(facts);
        rulings = List.copyOf(rulings);
    }

    /**
     * One thing that a rule said.
     *
     * @param name the ruling, as {@code requirePercent}
     * @param values what it was given, in order
     * @param reason the code of its reason; absent where the ruling takes none
     * @param requirement the requirement that the reason stems from, as {@code C9.2}
     */
    public record Ruling(String name, List<Object> values, Optional<String> reason, Optional<String> requirement) {
        public Ruling {
            values = List.copyOf(values);
        }
    }

    /** Returns the same firing, with one thing more said. */
    public Firing and(Ruling ruling) {
        List<Ruling> all = new ArrayList<>(rulings);
        all.add(ruling);
        return new Firing(file, rule, facts, all);
    }
}
