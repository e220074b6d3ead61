package io.orderkit.rules.internal.topics;

import io.orderkit.domain.policy.Circumstances;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.rules.internal.topics.FactProperty.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A property that a rule set itself declares.
 *
 * @param name the name of the property in rule files
 * @param kind the kind of the property's values
 * @param values the allowed texts; empty if any text is allowed
 * @param table the file of the table that supplies the property; empty if the value comes from the facts
 * @param meaning a description of the property in plain words
 */
public record OwnProperty(String name, Kind kind, List<String> values, String table, String meaning) {
    public OwnProperty {
        values = List.copyOf(values);
    }

    /** The kinds of property values, with the words that analysts use for these kinds. */
    public enum Kind {
        TEXT("text", String.class),
        NUMBER("number", BigDecimal.class),
        WHOLE("whole", int.class),
        YES_NO("yes-no", boolean.class),
        DAY("day", LocalDate.class);

        private final String word;
        private final Class<?> type;

        Kind(String word, Class<?> type) {
            this.word = word;
            this.type = type;
        }

        public Class<?> type() {
            return type;
        }

        public String word() {
            return word;
        }

        public static Optional<Kind> named(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word))
                    .findFirst();
        }

        public static List<String> names() {
            return Arrays.stream(values()).map(Kind::word).toList();
        }
    }

    /**
     * Returns this declared property as a property of the fact. A table supplies a value in every case, whereas a value
     * from a host may be unknown.
     */
    public FactProperty fact(Source source) {
        return new FactProperty(name, kind.type, source == Source.OPEN, source, 0, values, meaning);
    }

    /** Returns the property's value in a question's facts; null if the value is unknown. */
    public @Nullable Object of(PolicyFacts<?> facts) {
        String text =
                facts.about().map(Circumstances::own).map(own -> own.get(name)).orElse(null);
        return text == null ? null : OwnValue.value(ValueKind.of(kind.type), text);
    }
}
