package io.orderkit.rules.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule that fired (X5).
 *
 * @param file the file that contains the rule
 * @param rule the name of the rule
 * @param facts the facts on which it fired, in the vocabulary of its file
 * @param rulings the rulings that it gave, in order, whether or not they decided
 */
public record Firing(String file, String rule, List<Record> facts, List<Ruling> rulings) {
    public Firing {
        facts = List.copyOf(facts);
        rulings = List.copyOf(rulings);
    }

    /**
     * A ruling that a rule gave.
     *
     * @param name the name of the ruling: {@code requirePercent}
     * @param values the arguments of the ruling, in order
     * @param reason the code of its reason; empty when the ruling takes none
     * @param requirement the requirement from which the reason stems: {@code C9.2}
     */
    public record Ruling(String name, List<Object> values, Optional<String> reason, Optional<String> requirement) {
        public Ruling {
            values = List.copyOf(values);
        }
    }

    /** Returns the same firing with one more ruling. */
    public Firing and(Ruling ruling) {
        List<Ruling> all = new ArrayList<>(rulings);
        all.add(ruling);
        return new Firing(file, rule, facts, all);
    }
}
