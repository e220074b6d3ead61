package io.orderkit.springshop.form;

import io.orderkit.springshop.form.InputKind.Part;
import io.orderkit.springshop.form.InputShape.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An input as a page displays it.
 *
 * @param form the form to which the input belongs
 * @param type the type that declares the member
 * @param member the member that the input shows; a member with an empty name is the content of a row
 * @param path the path of the value in the command, which is also the name of the control
 */
public record InputView(FormView form, String type, Member member, String path) {
    private static final String PAIR = "pair";

    /** The members that contain whole sentences; their text fields have several lines. */
    private static final Set<String> PROSE = Set.of(
            "advice",
            "conditions",
            "decision",
            "detail",
            "done",
            "lost",
            "observed",
            "problem",
            "reason",
            "refusal",
            "remark",
            "report",
            "said",
            "shippingConditions",
            "situation",
            "text",
            "why");

    /**
     * An option that a control offers.
     *
     * @param value the value that is sent; empty if nothing is chosen
     * @param name the name of the control that sends the value
     * @param label the label of the option
     * @param chosen whether the option is chosen
     */
    public record Choice(String value, String name, String label, boolean chosen) {}

    /**
     * A row of a list.
     *
     * @param number the index of the row, from 0
     * @param path the path of the row in the command
     * @param legend the legend of the row
     * @param inputs the inputs of the row
     */
    public record Row(int number, String path, String legend, List<InputView> inputs) {}

    /** Returns the kind of control, which is the name of the page fragment that displays it. */
    public String kind() {
        InputKind kind = member.shape().kind();
        return switch (kind) {
            case TEXT -> PROSE.contains(member.name()) ? "prose" : "text";
            case MONEY, QUANTITY, UNIT_PRICE -> "figure";
            default -> kind.name().toLowerCase(Locale.ROOT);
        };
    }

    /** Returns the HTML input type of the field's control. */
    public String html() {
        return switch (member.shape().kind()) {
            case DAY -> "date";
            case TIME -> "time";
            case MOMENT -> "datetime-local";
            default -> "text";
        };
    }

    /** Returns the kind of keyboard that a phone should show for the input. */
    public Optional<String> keyboard() {
        return switch (member.shape().kind()) {
            case WHOLE -> Optional.of("numeric");
            case DECIMAL, TOLERANCE, MONEY, QUANTITY, UNIT_PRICE -> Optional.of("decimal");
            default -> Optional.empty();
        };
    }

    /** Returns the label. */
    public String label() {
        return member.name().isEmpty() ? words().row(type, rowNumber()) : words().label(type, member.name());
    }

    private int rowNumber() {
        return Integer.parseInt(path.substring(path.lastIndexOf('[') + 1, path.lastIndexOf(']'))) + 1;
    }

    /** Returns the label; for an input in a row, the name of the row comes before the label. */
    String where() {
        int row = path.lastIndexOf(']');
        if (row < 0 || member.name().isEmpty()) {
            return label();
        }
        return row(path.substring(0, row + 1)) + ", " + label();
    }

    private String row(String at) {
        return form.inputAt(at.substring(0, at.lastIndexOf('[')))
                .flatMap(list -> list.rows().stream()
                        .filter(row -> row.path().equals(at))
                        .findFirst()
                        .map(row -> list.label() + ", " + row.legend()))
                .orElse(at);
    }

    /** Returns an explanation of the input, if any. */
    public Optional<String> hint() {
        return words().hint(type, member.name()).or(() -> switch (member.shape().kind()) {
            case MOMENT -> Optional.of(words().say("hint.moment", words().zone().getId()));
            case DECIMAL, MONEY, QUANTITY, UNIT_PRICE -> Optional.of(words().say("hint.decimal"));
            case TOLERANCE -> Optional.of(words().say("hint.tolerance"));
            default -> Optional.empty();
        });
    }

    /** Returns whether the input can be left empty. */
    public boolean isOptional() {
        return member.isOptional();
    }

    /** Returns whether the input can be collapsed, which applies to optional groups and lists. */
    public boolean isFoldable() {
        return member.isOptional() && member.shape().kind().isNested();
    }

    /** Returns whether the input is expanded. */
    public boolean isOpen() {
        List<InputView> inside = new ArrayList<>();
        collect(inside);
        return form.content().typed().isGivenAt(path)
                || inside.stream().anyMatch(input -> !input.problems().isEmpty())
                || form.content().focus().filter(at -> at.startsWith(path)).isPresent();
    }

    /** Returns the inputs for the members of a group. */
    public List<InputView> members() {
        return form.inputs(member.shape(), path);
    }

    /** Returns the rows of a list. */
    public List<Row> rows() {
        return IntStream.range(0, form.content().typed().rows(path))
                .mapToObj(this::row)
                .toList();
    }

    private Row row(int number) {
        String place = Typed.row(path, number);
        String legend = words().row(member.shape().type(), number + 1);
        return new Row(number, place, legend, inputsOfRow(place));
    }

    private List<InputView> inputsOfRow(String place) {
        Optional<InputShape> content = member.shape().row();
        if (content.isEmpty()) {
            return List.of(pair("key", FormFiller.key(place)), pair("value", FormFiller.value(place)));
        }
        return content.get().kind() == InputKind.GROUP
                ? form.inputs(content.get(), place)
                : List.of(form.input(
                        member.shape().type(), member.shape().members().get(0), place));
    }

    private InputView pair(String name, String place) {
        InputShape text = InputShape.of(InputKind.TEXT, "string");
        return form.input(PAIR, new Member(name, InputShape.Presence.ALWAYS, text), place);
    }

    /** Returns the name of the field that contains the number of rows. */
    public String rowsName() {
        return Typed.rowsOf(path);
    }

    /** Returns the name of the button that adds a row. */
    public String addName() {
        return addName(path);
    }

    /** Returns the name of the button that adds a row to a list. */
    public static String addName(String path) {
        return path + "~add";
    }

    /** Returns the text in the input's control. */
    public String text() {
        return form.content().text(path);
    }

    /** Returns the name of the control for the amount. */
    public String amountName() {
        return Part.AMOUNT.at(path);
    }

    /** Returns the amount. */
    public String amount() {
        return form.content().text(amountName());
    }

    /** Returns the name of the control for the currency; empty if the value has no currency. */
    public Optional<String> currencyName() {
        return Optional.of(Part.CURRENCY.at(path))
                .filter(name -> member.shape().kind().parts().contains(Part.CURRENCY));
    }

    /** Returns the currency. */
    public String currency() {
        return form.content().text(Part.CURRENCY.at(path), Part.CURRENCY);
    }

    /** Returns the name of the control for the unit. */
    public String unitName() {
        return Part.UNIT.at(path);
    }

    /** Returns the options of the input's control; for an amount with a unit, the units. */
    public List<Choice> choices() {
        InputShape shape = member.shape();
        return switch (shape.kind()) {
            case TRUTH -> choices(path, text(), List.of("true", "false"));
            case NAME -> choices(path, text(), shape.names());
            case QUANTITY, UNIT_PRICE -> {
                String unit = unitName();
                yield choices(unit, form.content().text(unit, Part.UNIT), words().units());
            }
            case CHECKS ->
                shape.names().stream()
                        .map(name -> choice(Typed.member(path, name), "true", name))
                        .toList();
            default -> List.of();
        };
    }

    private Choice choice(String control, String value, String name) {
        return new Choice(
                value,
                control,
                words().name(member.shape().type(), name),
                form.content().text(control).equals(value));
    }

    private List<Choice> choices(String control, String chosen, List<String> values) {
        return values.stream()
                .map(value -> new Choice(value, control, word(value), value.equals(chosen)))
                .toList();
    }

    private String word(String value) {
        return switch (member.shape().kind()) {
            case TRUTH -> words().say("truth." + value);
            case NAME -> words().name(member.shape().type(), value);
            default -> words().name("unit", value);
        };
    }

    /** Returns the problems with the input's value, as sentences. */
    public List<String> problems() {
        return form.problemsAt(path);
    }

    /** Returns the id of the control that the summary of problems links to. */
    public String anchor() {
        return member.shape().kind().parts().isEmpty() ? path : amountName();
    }

    /** Returns the ids of the texts that explain the control; empty if there are none. */
    public Optional<String> describedBy() {
        String ids = String.join(
                " ",
                Stream.concat(
                                hint().map(hint -> path + "~hint").stream(),
                                problems().stream().limit(1).map(problem -> path + "~problem"))
                        .toList());
        return Optional.of(ids).filter(text -> !text.isEmpty());
    }

    /** Returns whether a control has the focus when the page opens. */
    public boolean isFocused(String control) {
        return form.content().focus().filter(control::equals).isPresent();
    }

    private FormWords words() {
        return form.words();
    }

    /** Adds this input and all inputs below it to the list. */
    void collect(List<InputView> all) {
        all.add(this);
        switch (member.shape().kind()) {
            case GROUP -> members().forEach(input -> input.collect(all));
            case LIST, PAIRS -> rows().forEach(row -> row.inputs().forEach(input -> input.collect(all)));
            default -> {}
        }
    }
}
