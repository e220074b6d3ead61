package io.orderkit.rules.internal.gaps;

import io.orderkit.rules.internal.files.ShippedFiles;
import io.orderkit.rules.internal.language.Vocabulary;
import io.orderkit.rules.internal.topics.FactProperty;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.internal.topics.TypeValues;
import io.orderkit.rules.internal.topics.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** A generator of random rules for a topic, which uses the complete grammar. */
final class RandomRules {
    private final Topic topic;
    private final Random random;
    private final Map<String, FactProperty> properties;
    private final List<String> names;

    RandomRules(Topic topic, long seed) {
        this.topic = topic;
        this.random = new Random(seed);
        this.properties = new Vocabulary(topic).properties();
        this.names = List.copyOf(properties.keySet());
    }

    /** Returns the topic's shipped rule file, with random rules in place of its own. */
    String file(int rules) {
        String shipped = ShippedFiles.read().text(topic.file());
        StringBuilder text = new StringBuilder(shipped.substring(0, shipped.indexOf("\nrule ")));
        properties.values().stream()
                .map(FactProperty::type)
                .filter(TypeValues::areConstants)
                .distinct()
                .map(type -> "import " + type.getName() + ";")
                .filter(line -> !shipped.contains(line))
                .forEach(line -> text.insert(text.indexOf("\nglobal"), "\n" + line));
        for (int i = 0; i < rules; i++) {
            text.append("\nrule \"random ")
                    .append(i)
                    .append("\"\nwhen\n")
                    .append(patterns())
                    .append("then\n    ")
                    .append(said())
                    .append("\nend\n");
        }
        return text.toString();
    }

    private String said() {
        return switch (topic.title()) {
            case "tier" -> "verdict.tier(Tier.C, \"tier-assigned\");";
            case "deposit" -> "verdict.requirePercent(10, \"deposit-tier-c\");";
            case "postponement" -> "verdict.because(\"postponement-handbook\");";
            case "pricing" -> "verdict.doubt(\"price-off-plan\");";
            case "completeness" -> "verdict.require(FormField.CURRENCY, \"required-always\");";
            case "due-time" -> "verdict.dueWithinHours(5, \"due-normal\");";
            case "mall" -> "verdict.changeUntilConfirmed(\"change-until-confirmed\");";
            case "issue" -> "verdict.issueAfterReturn(\"return-comes-first\");";
            case "payment-gate" -> "verdict.askPercent(50, \"payment-before-goods\");";
            case "cancellation-fee" -> "verdict.atMostOfPaid(30, \"fee-within-paid\");";
            case "back-dating" -> "verdict.daysBack(2, \"days-back\");";
            case "supervision" -> "verdict.superviseTimes(2, \"supervision-times\");";
            case "plan" -> "verdict.needPersons(3, \"plan-persons\");";
            default -> throw new IllegalArgumentException(topic.title());
        };
    }

    private String patterns() {
        String fact = topic.fact().getSimpleName();
        int kind = random.nextInt(10);
        if (kind == 0) {
            String shared = any(names);
            return "    " + fact + "( $it : " + shared + ", " + condition(1) + " )\n    "
                    + any(List.of("not ", "exists ", "")) + fact + "( " + shared + " == $it, " + condition(1) + " )\n";
        }
        if (kind == 1) {
            String property = any(names);
            List<String> others = names.stream()
                    .filter(name -> !name.equals(property) && type(name) == type(property))
                    .toList();
            return others.isEmpty()
                    ? "    " + fact + "( )\n"
                    : "    " + fact + "( $it : " + property + ", " + any(others) + " " + sign(property) + " $it )\n";
        }
        List<String> conditions = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            conditions.add(condition(1));
        }
        return "    " + fact + "( " + String.join(", ", conditions) + " )\n";
    }

    private String condition(int depth) {
        if (depth > 0 && random.nextInt(3) == 0) {
            return "( " + condition(depth - 1) + any(List.of(" && ", " || ")) + condition(depth - 1) + " )";
        }
        if (depth >= 0 && random.nextInt(6) == 0) {
            return "!( " + condition(-1) + " )";
        }
        String property = any(names);
        Class<?> type = type(property);
        if (random.nextInt(5) == 0
                && Objects.requireNonNull(properties.get(property)).perhapsUnknown()) {
            return property + any(List.of(" == null", " != null"));
        }
        if (random.nextInt(4) == 0) {
            return property + any(List.of(" in ( ", " not in ( ")) + value(property) + ", " + value(property) + " )";
        }
        return ValueKind.of(type) == ValueKind.TRUTH && random.nextBoolean()
                ? any(List.of("", "!")) + property
                : property + " " + sign(property) + " " + value(property);
    }

    private Class<?> type(String property) {
        return Objects.requireNonNull(properties.get(property)).type();
    }

    private String sign(String property) {
        return any(
                ValueKind.of(type(property)).ordered()
                        ? List.of("==", "!=", "<", "<=", ">", ">=")
                        : List.of("==", "!="));
    }

    private String value(String property) {
        List<String> values = Objects.requireNonNull(properties.get(property)).values();
        if (!values.isEmpty()) {
            return '"' + any(values) + '"';
        }
        Class<?> type = type(property);
        return switch (ValueKind.of(type)) {
            case TEXT -> any(List.of("\"CNY\"", "\"EUR\"", "\"reply\"", "\"shipment\""));
            case FIGURE -> any(List.of("0", "1", "2.5", "10", "30", "50000"));
            case WHOLE -> any(List.of("0", "1", "3", "24", "48"));
            case TRUTH -> any(List.of("true", "false"));
            case DAY -> any(List.of("\"2027-01-15\"", "\"2027-02-28\""));
            case CONSTANT -> type.getSimpleName() + "." + any(TypeValues.of(type));
        };
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
