package io.orderkit.springshop.form;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.json.text.WireShape;
import io.orderkit.domain.field.FieldKind;
import io.orderkit.domain.field.OwnField;
import io.orderkit.domain.field.OwnFields;
import io.orderkit.springshop.form.InputShape.Member;
import io.orderkit.springshop.form.InputShape.Presence;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The inputs of each command's form, derived from the shape of the command's JSON. Immutable and thread-safe. */
public final class CommandInputs {
    private static final Pattern LIST = Pattern.compile("(?:list|set) of (.+)");
    private static final Pattern CHECKED = Pattern.compile("set of <(.+)>");
    private static final Pattern NAMED = Pattern.compile("<(.+)>");
    private static final String PERSONAL = "personal ";
    private static final String PAIRS = "map of string to ";
    private static final String OWN = "map of <form-field> to own value";
    private static final String LINE = "order-line";
    private static final String ITEMS = "form-field";

    private static final Map<String, InputKind> SCALARS = Map.ofEntries(
            Map.entry("string", InputKind.TEXT),
            Map.entry("int", InputKind.WHOLE),
            Map.entry("long", InputKind.WHOLE),
            Map.entry("revision", InputKind.WHOLE),
            Map.entry("boolean", InputKind.TRUTH),
            Map.entry("big-decimal", InputKind.DECIMAL),
            Map.entry("local-date", InputKind.DAY),
            Map.entry("local-time", InputKind.TIME),
            Map.entry("instant", InputKind.MOMENT),
            Map.entry("currency", InputKind.CURRENCY),
            Map.entry("money", InputKind.MONEY),
            Map.entry("quantity", InputKind.QUANTITY),
            Map.entry("unit-price", InputKind.UNIT_PRICE),
            Map.entry("tolerance", InputKind.TOLERANCE));

    private static final Map<FieldKind, InputKind> OWN_KINDS = Map.of(
            FieldKind.TEXT, InputKind.TEXT,
            FieldKind.NUMBER, InputKind.DECIMAL,
            FieldKind.DAY, InputKind.DAY,
            FieldKind.TRUTH, InputKind.TRUTH,
            FieldKind.NAME, InputKind.NAME);

    private final Map<String, WireShape> commands = new HashMap<>();
    private final Map<String, WireShape> types = new HashMap<>();
    private final OwnFields own;

    private CommandInputs(OrderJson json) {
        own = json.fields();
        for (WireShape shape : json.shapes()) {
            switch (shape.kind()) {
                case COMMAND -> commands.put(shape.name(), shape);
                case TYPE, ENUM -> types.put(shape.name(), shape);
                case EVENT, CHOICE -> {}
            }
        }
    }

    /** Returns the inputs for all commands in a desk's JSON. */
    public static CommandInputs of(OrderJson json) {
        return new CommandInputs(json);
    }

    /** Returns the names of the commands. */
    public List<String> commands() {
        return commands.keySet().stream().sorted().toList();
    }

    /**
     * Returns the inputs of a command; empty if the command is unknown.
     *
     * @throws IllegalArgumentException if there is no kind of input for a member of the command; the message names the member
     */
    public Optional<InputShape> of(String command) {
        return Optional.ofNullable(commands.get(command)).map(this::group);
    }

    private InputShape group(WireShape type) {
        List<WireShape.Member> members = type.members();
        if (members.stream().anyMatch(member -> member.form().equals(OWN))) {
            members = members.stream()
                    .sorted(Comparator.comparing(this::placeOnTheForm))
                    .toList();
        }
        return InputShape.group(
                type.name(),
                members.stream().flatMap(member -> member(type.name(), member)).toList());
    }

    /**
     * Returns the position of a member on the order form. In JSON, the members are sorted by name, but users expect the
     * sequence of the order form.
     */
    private Integer placeOnTheForm(WireShape.Member member) {
        int place = constants(ITEMS).indexOf(kebab(member.name()));
        boolean isNumber = member.form().equals("int");
        return place < 0 && !isNumber ? Integer.MAX_VALUE : place;
    }

    static String kebab(String member) {
        return member.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private Stream<Member> member(String type, WireShape.Member member) {
        InputShape shape = member.form().equals(OWN) ? own(type) : shape(type + "." + member.name(), member.form());
        boolean optional = switch (member.presence()) {
            case OPTIONAL, DEFAULTED, LATER -> true;
            case MANDATORY, COLLECTION -> false;
        };
        return shape.isEmpty() && optional
                ? Stream.empty()
                : Stream.of(new Member(member.name(), optional ? Presence.OPTIONAL : Presence.ALWAYS, shape));
    }

    private InputShape own(String type) {
        return InputShape.group(
                ITEMS,
                own.all().stream()
                        .filter(field -> field.isOfLine() == type.equals(LINE))
                        .map(CommandInputs::own)
                        .toList());
    }

    private static Member own(OwnField<?> field) {
        InputKind kind = Optional.ofNullable(OWN_KINDS.get(field.kind())).orElse(InputKind.TEXT);
        String key = field.name().key();
        return new Member(key, Presence.OPTIONAL, InputShape.named(kind, key, field.names()));
    }

    private InputShape shape(String place, String form) {
        String plain = form.replace(PERSONAL, "");
        Optional<InputKind> scalar = Optional.ofNullable(SCALARS.get(plain));
        if (scalar.isPresent()) {
            return InputShape.of(scalar.get(), plain);
        }
        Matcher checked = CHECKED.matcher(plain);
        if (checked.matches() && isEnum(checked.group(1))) {
            return InputShape.named(InputKind.CHECKS, checked.group(1), constants(checked.group(1)));
        }
        Matcher list = LIST.matcher(plain);
        if (list.matches()) {
            return InputShape.list(shape(place, list.group(1)));
        }
        if (plain.startsWith(PAIRS)) {
            return InputShape.of(InputKind.PAIRS, plain);
        }
        Matcher named = NAMED.matcher(plain);
        if (!named.matches() || !types.containsKey(named.group(1))) {
            throw new IllegalArgumentException(place + " has the form \"" + form + "\", for which there is no input");
        }
        return isEnum(named.group(1))
                ? InputShape.named(InputKind.NAME, named.group(1), constants(named.group(1)))
                : group(type(named.group(1)));
    }

    private boolean isEnum(String type) {
        return types.containsKey(type) && type(type).kind() == WireShape.Kind.ENUM;
    }

    private WireShape type(String name) {
        return Optional.ofNullable(types.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no type \"" + name + "\" in the JSON of this desk"));
    }

    /**
     * Returns the names of an enum's constants. The items of the order form also include the fields that a company has added.
     */
    private List<String> constants(String type) {
        Stream<String> shipped = type(type).members().stream().map(WireShape.Member::name);
        Stream<String> added = type.equals(ITEMS)
                ? own.all().stream().map(field -> field.name().key())
                : Stream.empty();
        return Stream.concat(shipped, added).toList();
    }
}
