package io.orderkit.desk.json.internal.reading;

import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.json.text.JsonProblem;
import io.orderkit.desk.json.text.PersonalText;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.NearMiss;
import io.orderkit.domain.wire.WireNode;
import java.time.DateTimeException;
import java.util.Optional;

/** A place in the text that is being read, and what holds there. Problems are noted at their place and reading goes on. */
public final class JsonPath {
    /** Longer names are no slip of the pen, and comparing them is expensive. */
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

    /** What holds at a place and below it: refusal of unknown fields, silence about personal content, how sealed texts are opened. */
    private record Terms(Problems problems, boolean strict, boolean personal, Optional<PersonalText> opening) {}

    /** The whole text. Where it is strict, unknown fields are refused. */
    public static JsonPath root(Problems problems, boolean strict) {
        return root(new Terms(problems, strict, false, Optional.empty()));
    }

    /** The whole of a stored text: unknown fields are tolerated, sealed texts are opened. */
    public static JsonPath kept(Problems problems, Optional<PersonalText> opening) {
        return root(new Terms(problems, false, false, opening));
    }

    private static JsonPath root(Terms terms) {
        return new JsonPath(terms, Optional.empty(), "", -1);
    }

    public JsonPath field(String field) {
        return new JsonPath(terms, Optional.of(this), field, -1);
    }

    public JsonPath item(int number) {
        return new JsonPath(terms, Optional.of(this), "", number);
    }

    /** The same place, where what is found there is not repeated in messages. */
    public JsonPath personal() {
        return with(new Terms(terms.problems, terms.strict, true, terms.opening));
    }

    /** The same place, where unknown fields are refused. */
    public JsonPath strict() {
        return with(new Terms(terms.problems, true, terms.personal, terms.opening));
    }

    private JsonPath with(Terms changed) {
        return new JsonPath(changed, parent, name, index);
    }

    public boolean isStrict() {
        return terms.strict;
    }

    /** Whether what is found here is not repeated in messages. */
    public boolean isPersonal() {
        return terms.personal;
    }

    public boolean isFull() {
        return terms.problems.isFull();
    }

    /** How a sealed text is opened, where that is known. */
    public Optional<PersonalText> opening() {
        return terms.opening;
    }

    /** @throws JsonInvalid when any problem was noted */
    public void raise() {
        terms.problems.raise();
    }

    /** {@code lines[1].unitPrice}; empty for the whole text. */
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

    /** Notes a problem; always empty, for the reader to return. */
    public Optional<Object> wrong(String found, String expected, Optional<String> maybe) {
        return noted(found, expected, maybe, JsonProblem.Kind.FORM);
    }

    /** Notes a flaw of the value itself; always empty, for the reader to return. */
    public Optional<Object> wrong(Limits.Flaw flaw) {
        return noted(flaw.found(), flaw.expected(), Optional.empty(), flaw.cause());
    }

    /** Notes a name under which no type is registered; always empty, for the reader to return. */
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

    /** Notes what a value said that could not be made of what stands here. */
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

    /** The known name that was maybe meant. */
    public Optional<String> nearest(String slip, Iterable<String> known) {
        return isFull() || slip.length() > LONGEST_SLIP ? Optional.empty() : NearMiss.of(slip, known);
    }
}
