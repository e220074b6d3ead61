package io.orderkit.desk.json.internal.reading;

import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.json.text.JsonProblem;
import io.orderkit.desk.json.text.PersonalText;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.NearMiss;
import io.orderkit.domain.wire.WireNode;
import java.time.DateTimeException;
import java.util.Optional;

/**
 * A place in the text being read, with the rules that apply there. Problems are noted at their place, and reading
 * continues.
 */
public final class JsonPath {
    /** The maximum length of a name for which a similar one is searched, because the comparison is expensive. */
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
     * The rules for a place and everything below it: rejection of unknown fields, secrecy of personal content, opening
     * of sealed texts.
     */
    private record Terms(Problems problems, boolean strict, boolean personal, Optional<PersonalText> opening) {}

    /** Returns the place of the whole text. If strict, unknown fields are rejected. */
    public static JsonPath root(Problems problems, boolean strict) {
        return root(new Terms(problems, strict, false, Optional.empty()));
    }

    /** Returns the place of the whole stored text: unknown fields are tolerated, sealed texts are opened. */
    public static JsonPath kept(Problems problems, Optional<PersonalText> opening) {
        return root(new Terms(problems, false, false, opening));
    }

    private static JsonPath root(Terms terms) {
        return new JsonPath(terms, Optional.empty(), "", -1);
    }

    /** Returns the place of a field of the object here. */
    public JsonPath field(String field) {
        return new JsonPath(terms, Optional.of(this), field, -1);
    }

    /** Returns the place of an entry of the array here. */
    public JsonPath item(int number) {
        return new JsonPath(terms, Optional.of(this), "", number);
    }

    /** Returns this place with its content hidden from messages. */
    public JsonPath personal() {
        return with(new Terms(terms.problems, terms.strict, true, terms.opening));
    }

    /** Returns this place with unknown fields rejected. */
    public JsonPath strict() {
        return with(new Terms(terms.problems, true, terms.personal, terms.opening));
    }

    private JsonPath with(Terms changed) {
        return new JsonPath(changed, parent, name, index);
    }

    /** Returns whether unknown fields are rejected here. */
    public boolean isStrict() {
        return terms.strict;
    }

    /** Returns whether the content here is hidden from messages. */
    public boolean isPersonal() {
        return terms.personal;
    }

    /** Returns whether the maximum number of problems is reached. */
    public boolean isFull() {
        return terms.problems.isFull();
    }

    /** Returns the opening of sealed texts, if available. */
    public Optional<PersonalText> opening() {
        return terms.opening;
    }

    /**
     * Throws all noted problems, if there are any.
     *
     * @throws JsonInvalid when any problem was noted
     */
    public void raise() {
        terms.problems.raise();
    }

    /** Returns the path, such as {@code lines[1].unitPrice}; empty for the whole text. */
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

    /** Notes a node of the wrong kind or form. */
    public Optional<Object> wrong(WireNode node, String expected) {
        return wrong(Excerpt.of(node), expected, Optional.empty());
    }

    /** Notes a problem; always returns empty, as the result of the reader. */
    public Optional<Object> wrong(String found, String expected, Optional<String> maybe) {
        return noted(found, expected, maybe, JsonProblem.Kind.FORM);
    }

    /** Notes a flaw of the value itself; always returns empty, as the result of the reader. */
    public Optional<Object> wrong(Limits.Flaw flaw) {
        return noted(flaw.found(), flaw.expected(), Optional.empty(), flaw.cause());
    }

    /** Notes a name under which no type is registered; always returns empty, as the result of the reader. */
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

    /** Notes the objection of a value's constructor to the content here. */
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

    /** Returns the known name that was probably meant. */
    public Optional<String> nearest(String slip, Iterable<String> known) {
        return isFull() || slip.length() > LONGEST_SLIP ? Optional.empty() : NearMiss.of(slip, known);
    }
}
