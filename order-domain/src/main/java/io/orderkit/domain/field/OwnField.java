package io.orderkit.domain.field;

import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Personal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field that a company adds to the order form, either for the whole order or for each line. The company defines the
 * field as a constant and adds it to its process table:
 *
 * <pre>
 * static final OwnField&lt;String&gt; HS_CODE = OwnField.text("hs-code").ofLine().touching(Aspect.PRICE);
 *
 * ContractProcess.standard().extend("acme", 3).field(HS_CODE) …
 *
 * new OrderLine.Builder().number(1).set(HS_CODE, "4810.13");
 * Optional&lt;String&gt; code = line.get(HS_CODE);
 * </pre>
 *
 * <p>Stored values are found by the field's key, so a field with a new meaning needs a new key. A change to the set of
 * approvals that a field reopens also affects stored orders.
 *
 * @param <T> the type of its values
 */
public final class OwnField<T> {
    private final Terms terms;

    private OwnField(Terms terms) {
        this.terms = terms;
    }

    private record Terms(
            FormField name, FieldKind kind, List<String> names, boolean ofLine, Set<Aspect> touches, boolean personal) {
        static Terms of(String key, FieldKind kind, List<String> names) {
            return new Terms(FormField.of(key), kind, names, false, Set.of(), false);
        }
    }

    /** Creates a field with a text value. */
    public static OwnField<String> text(String key) {
        return new OwnField<>(Terms.of(key, FieldKind.TEXT, List.of()));
    }

    /** Creates a field with a numeric value. */
    public static OwnField<BigDecimal> number(String key) {
        return new OwnField<>(Terms.of(key, FieldKind.NUMBER, List.of()));
    }

    /** Creates a field with a date value. */
    public static OwnField<LocalDate> day(String key) {
        return new OwnField<>(Terms.of(key, FieldKind.DAY, List.of()));
    }

    /** Creates a field with a boolean value. */
    public static OwnField<Boolean> truth(String key) {
        return new OwnField<>(Terms.of(key, FieldKind.TRUTH, List.of()));
    }

    /**
     * Creates a field whose value is one of several names.
     *
     * @param names the possible names in kebab-case, at least two. The wording key of each name contains the field's
     *     name and the name itself; for example, {@code value.packing-drum} is the key of the name {@code drum} of the
     *     field {@code packing}
     * @throws InvalidValue when a name is repeated or is not in kebab-case
     */
    public static OwnField<String> oneOf(String key, String... names) {
        List<String> all = List.copyOf(new LinkedHashSet<>(List.of(names)));
        boolean named = all.stream()
                .allMatch(name -> !name.contains(":") && FormField.find(name).isPresent());
        if (all.size() != names.length || all.size() < 2 || !named) {
            throw InvalidValue.of(
                    "names of the field " + key, Arrays.toString(names), "two or more, in kebab-case, each once");
        }
        return new OwnField<>(Terms.of(key, FieldKind.NAME, all));
    }

    /** Returns a copy of this field that belongs to each line instead of to the order. */
    public OwnField<T> ofLine() {
        return new OwnField<>(new Terms(terms.name, terms.kind, terms.names, true, terms.touches, terms.personal));
    }

    /**
     * Returns a copy of this field that reopens approvals when its value changes. Every field affects
     * {@link Aspect#CONFIRMATION}.
     */
    public OwnField<T> touching(Aspect... aspects) {
        return new OwnField<>(
                new Terms(terms.name, terms.kind, terms.names, terms.ofLine, Set.of(aspects), terms.personal));
    }

    /**
     * Returns a copy of this field whose values are personal: they are sealed in storage and erased with the person's
     * data.
     */
    public OwnField<Personal<T>> personal() {
        return new OwnField<>(new Terms(terms.name, terms.kind, terms.names, terms.ofLine, terms.touches, true));
    }

    /** Returns the name of the field. */
    public FormField name() {
        return terms.name;
    }

    /** Returns the kind of the field's values. */
    public FieldKind kind() {
        return terms.kind;
    }

    /** Returns the names from which the field's value must be chosen; empty for fields of other kinds. */
    public List<String> names() {
        return terms.names;
    }

    /** Returns whether the field belongs to each line rather than to the order. */
    public boolean isOfLine() {
        return terms.ofLine;
    }

    /** Returns whether the field's values are personal. */
    public boolean isPersonal() {
        return terms.personal;
    }

    /** Returns the aspects whose approvals are reopened by a change to the field. */
    public Set<Aspect> touches() {
        return terms.touches;
    }

    /** Returns the wording keys of the field: one for its label and one for each of its names. */
    public List<String> wordingKeys() {
        List<String> keys = new ArrayList<>(List.of(terms.name.wordingKey()));
        terms.names.forEach(value -> keys.add("value." + terms.name + "-" + value));
        return keys;
    }

    /** Returns this field's value from a map; empty if the map has none. */
    @SuppressWarnings("unchecked") // a value that does not fit the field is ignored
    public Optional<T> in(Map<FormField, FieldValue> values) {
        return Optional.ofNullable(values.get(terms.name))
                .filter(value -> isOfType(value.content()))
                .map(value -> (T) value.content());
    }

    /** Returns whether a value fits this field. An erased value always fits. */
    public boolean accepts(FieldValue value) {
        Object content = value.content();
        if (content instanceof Personal<?> personal) {
            return terms.personal && personal.content().map(this::fits).orElse(true);
        }
        return !terms.personal && fits(content);
    }

    /**
     * Returns whether a value has the type of this field. Stored names that the field no longer offers remain readable.
     */
    private boolean isOfType(Object content) {
        if (content instanceof Personal<?> personal) {
            return terms.personal
                    && personal.content().map(terms.kind.type()::isInstance).orElse(true);
        }
        return !terms.personal && terms.kind.type().isInstance(content);
    }

    private boolean fits(Object plain) {
        return terms.kind.type().isInstance(plain) && (terms.names.isEmpty() || terms.names.contains((String) plain));
    }

    /** Returns a description of the field's accepted values, for a message. */
    public String expected() {
        return (terms.names.isEmpty() ? terms.kind.toString() : "one of " + String.join(", ", terms.names));
    }

    /**
     * Returns a reference to the wording for the accepted values, such as {@code @field-kind.day}, for use in a
     * refusal.
     */
    public String expectedForSentence() {
        return terms.names.isEmpty()
                ? "@" + terms.kind.wordingKey()
                : "@field-kind.one-of: " + String.join(", ", terms.names);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OwnField<?> that && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    @Override
    public String toString() {
        return terms.name.toString();
    }
}
