package io.orderkit.rules.internal.reading;

import io.orderkit.rules.internal.reading.Pattern.Quantifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks what a rule looks at: facts that there are, compared with values that they can have, in joins that stay small. */
final class ConditionCheck {
    private static final int MOST_PATTERNS = 3;

    private final RuleFile file;
    private final Vocabulary words;
    private final Map<String, Class<?>> outside;
    private final Complaints complaints;
    private Map<String, Class<?>> variables = Map.of();
    private Map<String, Class<?>> properties = Map.of();
    private String fact = "";

    /** @param variables receives the names that the conditions give */
    ConditionCheck(RuleFile file, Vocabulary words, Map<String, Class<?>> variables, Complaints complaints) {
        this.file = file;
        this.words = words;
        this.outside = variables;
        this.complaints = complaints;
    }

    void check(Rule rule) {
        if (rule.patterns().size() > MOST_PATTERNS) {
            complaints.about(
                    rule.place(),
                    "looks at " + rule.patterns().size() + " facts at once; at most " + MOST_PATTERNS + " are allowed");
        }
        boolean first = true;
        for (Pattern pattern : rule.patterns()) {
            check(pattern, !first);
            first = false;
        }
    }

    private void check(Pattern pattern, boolean joins) {
        Optional<Class<? extends Record>> type = words.fact(pattern.fact());
        if (type.isEmpty()) {
            complaints.unknown(pattern.place(), file.topic().file(), pattern.fact(), words.factNames());
            return;
        }
        requireImport(pattern.place(), type.get());
        if (joins && pattern.conditions().stream().noneMatch(condition -> equatesWith(condition, outside.keySet()))) {
            complaints.about(
                    pattern.place(),
                    "the second and third fact of a rule must share a value with one before, as in tier == $tier");
        }
        fact = pattern.fact();
        properties = Vocabulary.properties(type.get());
        // What "not" and "exists" name is known within them only.
        variables = pattern.quantifier() == Quantifier.EACH ? outside : new HashMap<>(outside);
        pattern.conditions().forEach(this::check);
    }

    private static boolean equatesWith(Condition condition, Set<String> names) {
        return condition instanceof Condition.Compared compared
                && compared.operator() == Operator.EQUAL
                && compared.operand() instanceof Operand.Variable variable
                && names.contains(variable.name());
    }

    private void check(Condition condition) {
        if (condition instanceof Condition.Named named) {
            property(named.place(), named.property()).ifPresent(type -> {
                if (variables.putIfAbsent(named.variable(), type) != null) {
                    complaints.about(named.place(), "the name " + named.variable() + " is given twice");
                }
            });
        } else if (condition instanceof Condition.Holds holds) {
            property(holds.place(), holds.property())
                    .filter(type -> Kind.of(type) != Kind.TRUTH)
                    .ifPresent(type -> complaints.about(
                            holds.place(), holds.property() + " is compared with nothing, but is not true or false"));
        } else if (condition instanceof Condition.Compared compared) {
            property(compared.place(), compared.property()).ifPresent(type -> check(compared, type));
        } else if (condition instanceof Condition.OneOf list) {
            property(list.place(), list.property())
                    .ifPresent(type -> list.operands().forEach(operand -> listed(list, type, operand)));
        } else if (condition instanceof Condition.Not not) {
            check(not.condition());
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(this::check);
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(this::check);
        }
    }

    private Optional<Class<?>> property(Place place, String name) {
        Optional<Class<?>> type = Optional.ofNullable(properties.get(name));
        if (type.isEmpty()) {
            complaints.unknown(place, fact, name, properties.keySet());
        }
        return type;
    }

    private void check(Condition.Compared compared, Class<?> type) {
        if (compared.operator().ordering() && !Kind.of(type).ordered()) {
            complaints.about(
                    compared.place(),
                    compared.property() + " is " + Kind.words(type)
                            + ", of which none is larger; compare with == or !=");
        } else {
            check(compared.property(), type, compared.operand());
        }
        if (compared.operand() instanceof Operand.Property other && other.name().equals(compared.property())) {
            complaints.about(other.place(), "compares " + other.name() + " with itself");
        }
        if (compared.operator().ordering() && compared.operand() instanceof Operand.Unknown) {
            complaints.about(compared.operand().place(), "nothing is larger or smaller than null");
        }
    }

    /** The engine does not look for null in a list; what it does instead depends on the conditions before. */
    private void listed(Condition.OneOf list, Class<?> type, Operand operand) {
        if (operand instanceof Operand.Unknown) {
            complaints.about(
                    operand.place(),
                    "null stands in no list; it is a condition of its own",
                    list.property() + (list.negated() ? " != null" : " == null"));
        } else {
            check(list.property(), type, operand);
        }
    }

    private void check(String property, Class<?> type, Operand operand) {
        if (operand instanceof Operand.Property other) {
            property(other.place(), other.name())
                    .filter(found -> found != type)
                    .ifPresent(found -> mismatch(property, type, other));
        } else if (operand instanceof Operand.Variable variable) {
            Class<?> found = variables.get(variable.name());
            if (found == null) {
                complaints.unknown(variable.place(), "the rule", variable.name(), variables.keySet());
            } else if (found != type) {
                mismatch(property, type, variable);
            }
        } else if (operand instanceof Operand.Unknown) {
            if (type.isPrimitive()) {
                complaints.about(operand.place(), property + " is always known, never null");
            }
        } else {
            literal(property, type, operand);
        }
    }

    private void literal(String property, Class<?> type, Operand operand) {
        if (operand instanceof Operand.Constant constant && !constant(constant)) {
            return;
        }
        if (!Kind.fits(type, operand)) {
            mismatch(property, type, operand);
        }
    }

    private boolean constant(Operand.Constant constant) {
        Optional<Class<?>> type = words.constantType(constant.type());
        if (type.isEmpty()) {
            complaints.unknown(constant.place(), file.topic().file(), constant.type(), words.constantTypes());
            return false;
        }
        requireImport(constant.place(), type.get());
        List<String> known = Vocabulary.constants(type.get());
        if (!known.contains(constant.name())) {
            complaints.unknown(constant.place(), constant.type(), constant.name(), known);
        }
        return known.contains(constant.name());
    }

    private void mismatch(String property, Class<?> type, Operand operand) {
        complaints.about(operand.place(), property + " is " + Kind.words(type, List.of(operand)) + ", not " + operand);
    }

    private void requireImport(Place place, Class<?> type) {
        if (!file.imports().contains(type.getName())) {
            complaints.about(
                    place, type.getSimpleName() + " needs in the file's header: import " + type.getName() + ";");
        }
    }
}
