package io.orderkit.desk.json.internal.reading;

import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.json.text.JsonProblem;
import io.orderkit.desk.json.text.PersonalSeal;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.NearMiss;
import io.orderkit.domain.wire.WireNode;
import java.time.DateTimeException;
import java.util.Optional;

/**
 * A path in the JSON that is being read, with the rules for reading the value there. A problem is recorded with its
 * path, and reading then continues.
 */
public final class JsonPath {
    /**
     * The maximum length of an unknown name for which a similar name is suggested; comparing longer names would be too
     * expensive.
     */
    private static final int LONGEST_SLIP = 64;

    private final Terms terms;
    private final Optional<JsonPath> parent;
    private final String name;
    private final int index;

    private JsonPath(Terms terms, Optional<JsonPath> parent, String name, int index) {
        this.terms = terms;
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /**
     * The rules for reading the JSON at a path and everywhere below it. They cover unknown fields, personal content and
     * sealed strings.
     */
    private record Terms(Problems problems, boolean strict, boolean personal, Optional<PersonalSeal> opening) {}

    /** Returns the path of a whole JSON text. In strict mode, unknown fields are rejected. */
    public static JsonPath root(Problems problems, boolean strict) {
        return root(new Terms(problems, strict, false, Optional.empty()));
    }

    /**
     * Returns the path of a whole stored JSON text, in which unknown fields are ignored and sealed strings are opened.
     */
    public static JsonPath kept(Problems problems, Optional<PersonalSeal> opening) {
        return root(new Terms(problems, false, false, opening));
    }

    private static JsonPath root(Terms terms) {
        return new JsonPath(terms, Optional.empty(), "", -1);
    }

    /** Returns the path of a field in the object at this path. */
    public JsonPath field(String field) {
        return new JsonPath(terms, Optional.of(this), field, -1);
    }

    /** Returns the path of an item in the array at this path. */
    public JsonPath item(int number) {
        return new JsonPath(terms, Optional.of(this), "", number);
    }

    /** Returns this path with a rule that keeps its content out of messages. */
    public JsonPath personal() {
        return with(new Terms(terms.problems, terms.strict, true, terms.opening));
    }

    /** Returns this path with a rule that rejects unknown fields. */
    public JsonPath strict() {
        return with(new Terms(terms.problems, true, terms.personal, terms.opening));
    }

    private JsonPath with(Terms changed) {
        return new JsonPath(changed, parent, name, index);
    }

    /** Returns whether unknown fields are rejected at this path. */
    public boolean isStrict() {
        return terms.strict;
    }

    /** Returns whether the content at this path must be kept out of messages. */
    public boolean isPersonal() {
        return terms.personal;
    }

    /** Returns whether the maximum number of problems has been recorded. */
    public boolean isFull() {
        return terms.problems.isFull();
    }

    /** Returns the function that opens sealed strings; empty if they cannot be opened here. */
    public Optional<PersonalSeal> opening() {
        return terms.opening;
    }

    /**
     * Throws an exception with all recorded problems, if there are any.
     *
     * @throws JsonInvalid if any problem was recorded
     */
    public void raise() {
        terms.problems.raise();
    }

    /** Returns this path as a string, such as {@code lines[1].unitPrice}; empty for the whole JSON text. */
    public String path() {
        StringBuilder path = new StringBuilder();
        JsonPath at = this;
        while (at.parent.isPresent()) {
            path.insert(0, at.step());
            at = at.parent.get();
        }
        return path.length() > 0 && path.charAt(0) == '.' ? path.substring(1) : path.toString();
    }

    private String step() {
        if (index >= 0) {
            return "[" + index + "]";
        }
        boolean plain = !name.isEmpty()
                && name.length() <= LONGEST_SLIP
                && name.chars().allMatch(c -> c == '-' || (c < 128 && Character.isLetterOrDigit(c)));
        return plain ? "." + name : "[" + Excerpt.quoted(name) + "]";
    }

    /** Records that the value at this path has the wrong kind or form. */
    public Optional<Object> wrong(WireNode node, String expected) {
        return wrong(Excerpt.of(node), expected, Optional.empty());
    }

    /** Records a problem at this path. The result is always empty, so that the caller can return it directly. */
    public Optional<Object> wrong(String found, String expected, Optional<String> maybe) {
        return noted(found, expected, maybe, JsonProblem.Kind.FORM);
    }

    /**
     * Records a flaw in the value at this path. The result is always empty, so that the caller can return it directly.
     */
    public Optional<Object> wrong(Limits.Flaw flaw) {
        return noted(flaw.found(), flaw.expected(), Optional.empty(), flaw.cause());
    }

    /**
     * Records the name of an unregistered type at this path. The result is always empty, so that the caller can return
     * it directly.
     */
    public Optional<Object> unknownType(String name, String expected, Iterable<String> known) {
        return noted(Excerpt.quoted(name), expected, nearest(name, known), JsonProblem.Kind.UNKNOWN_TYPE);
    }

    private Optional<Object> noted(String found, String expected, Optional<String> maybe, JsonProblem.Cause cause) {
        if (!isFull()) {
            terms.problems.add(new JsonProblem(
                    path(),
                    terms.personal ? "(personal)" : found,
                    expected,
                    maybe.filter(meant -> !terms.personal).map(Excerpt::of),
                    cause));
        }
        return Optional.empty();
    }

    /** Records that a constructor has rejected the content at this path. */
    public Optional<Object> refused(RuntimeException why, String found, String expected) {
        if (why instanceof InvalidValue invalid) {
            String culprit = Excerpt.quoted(invalid.found());
            return wrong(
                    found.equals(culprit) ? found : invalid.what() + " " + culprit,
                    invalid.expected(),
                    invalid.maybe());
        }
        String said = why.getMessage();
        String reason =
                said == null || terms.personal || why instanceof DateTimeException ? "" : " (" + Excerpt.of(said) + ")";
        return wrong(found, expected + reason, Optional.empty());
    }

    /** Returns the known name that was probably meant; empty if no name is suggested. */
    public Optional<String> nearest(String slip, Iterable<String> known) {
        return isFull() || slip.length() > LONGEST_SLIP ? Optional.empty() : NearMiss.of(slip, known);
    }
}
