package io.orderkit.ports.json;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.NearMiss;
import io.orderkit.domain.wire.WireNode;
import java.time.DateTimeException;
import java.util.Optional;

/** A place in the text that is being read, and what holds there. Problems are noted at their place and reading goes on. */
final class Place {
    /** Longer names are no slip of the pen, and comparing them is dear. */
    private static final int LONGEST_SLIP = 64;

    private final Problems problems;
    private final Optional<Place> parent;
    private final String name;
    private final int index;
    private final boolean strict;
    private final boolean personal;
    private final Optional<PersonalText> opening;

    private Place(
            Problems problems,
            Optional<PersonalText> opening,
            Optional<Place> parent,
            String name,
            int index,
            boolean strict,
            boolean personal) {
        this.problems = problems;
        this.opening = opening;
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.strict = strict;
        this.personal = personal;
    }

    /** The whole text. Where it is strict, unknown fields are refused. */
    static Place root(Problems problems, boolean strict) {
        return new Place(problems, Optional.empty(), Optional.empty(), "", -1, strict, false);
    }

    /** The whole of a text that was kept: unknown fields are tolerated, what was sealed is opened. */
    static Place kept(Problems problems, Optional<PersonalText> opening) {
        return new Place(problems, opening, Optional.empty(), "", -1, false, false);
    }

    Place field(String field) {
        return new Place(problems, opening, Optional.of(this), field, -1, strict, personal);
    }

    Place item(int number) {
        return new Place(problems, opening, Optional.of(this), "", number, strict, personal);
    }

    /** The same place, where what is found there is not repeated in messages. */
    Place personal() {
        return new Place(problems, opening, parent, name, index, strict, true);
    }

    /** The same place, where unknown fields are refused. */
    Place strict() {
        return new Place(problems, opening, parent, name, index, true, personal);
    }

    boolean isStrict() {
        return strict;
    }

    /** Whether what is found here is not repeated in messages. */
    boolean isPersonal() {
        return personal;
    }

    boolean isFull() {
        return problems.isFull();
    }

    /** How a sealed text is opened, where that is known. */
    Optional<PersonalText> opening() {
        return opening;
    }

    /** @throws JsonInvalid when any problem was noted */
    void raise() {
        problems.raise();
    }

    /** {@code lines[1].unitPrice}; empty for the whole text. */
    String path() {
        StringBuilder path = new StringBuilder();
        Place at = this;
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
    Optional<Object> wrong(WireNode node, String expected) {
        return wrong(Excerpt.of(node), expected, Optional.empty());
    }

    /** Notes a problem; always empty, for the reader to return. */
    Optional<Object> wrong(String found, String expected, Optional<String> maybe) {
        if (!isFull()) {
            problems.add(new JsonProblem(
                    path(),
                    personal ? "(personal)" : found,
                    expected,
                    maybe.filter(meant -> !personal).map(Excerpt::of)));
        }
        return Optional.empty();
    }

    /** Notes what a value said that could not be made of what stands here. */
    Optional<Object> refused(RuntimeException why, String found, String expected) {
        if (why instanceof InvalidValue invalid) {
            String culprit = Excerpt.quoted(invalid.found());
            return wrong(
                    found.equals(culprit) ? found : invalid.what() + " " + culprit,
                    invalid.expected(),
                    invalid.maybe());
        }
        String said = why.getMessage();
        String reason =
                said == null || personal || why instanceof DateTimeException ? "" : " (" + Excerpt.of(said) + ")";
        return wrong(found, expected + reason, Optional.empty());
    }

    /** The known name that was maybe meant. */
    Optional<String> nearest(String slip, Iterable<String> known) {
        return isFull() || slip.length() > LONGEST_SLIP ? Optional.empty() : NearMiss.of(slip, known);
    }
}
