package io.orderkit.rules.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule that fired, with its facts and its rulings (X5).
 *
 * @param file the file that contains the rule
 * @param rule the name of the rule
 * @param facts the facts on which the rule fired, in the vocabulary of the rule file
 * @param rulings the rulings that the rule gave, in order, including those that did not affect the verdict
 */
public record Firing(String file, String rule, List<Record> facts, List<Ruling> rulings) {
    public Firing {
        facts = List.copyOf(facts);
        rulings = List.copyOf(rulings);
    }

    /**
     * A ruling that a rule has given.
     *
     * @param name the name of the ruling, such as {@code requirePercent}
     * @param values the arguments of the ruling, in order
     * @param reason the code of the ruling's reason; empty if the ruling has no reason
     * @param requirement the id of the requirement on which the reason is based, such as {@code C9.2}
     */
    public record Ruling(String name, List<Object> values, Optional<String> reason, Optional<String> requirement) {
        public Ruling {
            values = List.copyOf(values);
        }
    }

    /** Returns this firing with one more ruling. */
    public Firing and(Ruling ruling) {
        List<Ruling> all = new ArrayList<>(rulings);
        all.add(ruling);
        return new Firing(file, rule, facts, all);
    }
}
