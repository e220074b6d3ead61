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
 * A field that a company adds to the form, of the order or of each line. The company defines it as a constant and adds
 * it to the table of its process:
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
 * <p>A value is always read under its field's key, so another meaning needs another key. The approvals that it affects
 * apply to stored orders too.
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

    /** Creates a field that holds a text. */
    public static OwnField<String> text(String key) {
        return new OwnField<>(Terms.of(key, FieldKind.TEXT, List.of()));
    }

    /** Creates a field that holds a number. */
    public static OwnField<BigDecimal> number(String key) {
        return new OwnField<>(Terms.of(key, FieldKind.NUMBER, List.of()));
    }

    /** Creates a field that holds a day. */
    public static OwnField<LocalDate> day(String key) {
        return new OwnField<>(Terms.of(key, FieldKind.DAY, List.of()));
    }

    /** Creates a field that holds a truth value. */
    public static OwnField<Boolean> truth(String key) {
        return new OwnField<>(Terms.of(key, FieldKind.TRUTH, List.of()));
    }

    /**
     * Creates a field that holds one of several names.
     *
     * @param names in kebab-case, at least two; each has a wording key, {@code value.packing-drum} for the name
     *     {@code drum} of {@code packing}
     * @throws InvalidValue when a name is given twice, or is not in kebab-case
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

    /** Returns this field as a field of each line rather than of the order. */
    public OwnField<T> ofLine() {
        return new OwnField<>(new Terms(terms.name, terms.kind, terms.names, true, terms.touches, terms.personal));
    }

    /**
     * Returns this field as one that re-opens approvals when it changes. Every field affects
     * {@link Aspect#CONFIRMATION}.
     */
    public OwnField<T> touching(Aspect... aspects) {
        return new OwnField<>(
                new Terms(terms.name, terms.kind, terms.names, terms.ofLine, Set.of(aspects), terms.personal));
    }

    /** Returns this field as a personal one: its values are sealed in storage, and erased with the person's data. */
    public OwnField<Personal<T>> personal() {
        return new OwnField<>(new Terms(terms.name, terms.kind, terms.names, terms.ofLine, terms.touches, true));
    }

    /** Returns its name. */
    public FormField name() {
        return terms.name;
    }

    /** Returns the kind of its values. */
    public FieldKind kind() {
        return terms.kind;
    }

    /** Returns its possible names; empty for other kinds. */
    public List<String> names() {
        return terms.names;
    }

    /** Returns whether each line has it, rather than the order. */
    public boolean isOfLine() {
        return terms.ofLine;
    }

    /** Returns whether it is personal. */
    public boolean isPersonal() {
        return terms.personal;
    }

    /** Returns the approvals that a change of it affects. */
    public Set<Aspect> touches() {
        return terms.touches;
    }

    /** Returns its wording keys: its title, and those of its names. */
    public List<String> wordingKeys() {
        List<String> keys = new ArrayList<>(List.of(terms.name.wordingKey()));
        terms.names.forEach(value -> keys.add("value." + terms.name + "-" + value));
        return keys;
    }

    /** Returns its value among several; empty when none was stated. */
    @SuppressWarnings("unchecked") // a value that does not fit the field is ignored
    public Optional<T> in(Map<FormField, FieldValue> values) {
        return Optional.ofNullable(values.get(terms.name))
                .filter(value -> isOfType(value.content()))
                .map(value -> (T) value.content());
    }

    /** Returns whether a value fits this field. An erased value always does. */
    public boolean accepts(FieldValue value) {
        Object content = value.content();
        if (content instanceof Personal<?> personal) {
            return terms.personal && personal.content().map(this::fits).orElse(true);
        }
        return !terms.personal && fits(content);
    }

    /** Returns whether a content has the type of this field. A name that the field no longer offers is still read. */
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

    /** Returns a description of its values for a message. */
    public String expected() {
        return (terms.names.isEmpty() ? terms.kind.toString() : "one of " + String.join(", ", terms.names));
    }

    /** Returns what its values are, in the form in which a refusal names it: {@code @field-kind.day}. */
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
