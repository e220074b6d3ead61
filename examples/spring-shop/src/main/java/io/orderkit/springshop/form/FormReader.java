package io.orderkit.springshop.form;

import io.orderkit.springshop.form.InputKind.Part;
import io.orderkit.springshop.form.InputShape.Member;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A converter that reads a form as the JSON of its command, and finds all problems at once.
 *
 * <p>An optional group counts as filled in if any value in the group is filled in. A value with an amount counts as filled in if the amount
 * is filled in.
 */
public final class FormReader {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final Typed typed;
    private final ZoneId zone;
    private final List<FormProblem> problems = new ArrayList<>();

    private FormReader(Typed typed, ZoneId zone) {
        this.typed = typed;
        this.zone = zone;
    }

    /**
     * The result of reading a form.
     *
     * @param json the JSON of the command; incomplete when there are problems
     * @param problems the problems, in the order of the form
     */
    public record Result(String json, List<FormProblem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }

        /**
         * Returns this result with the problems that were found when the JSON was read. A new problem is omitted if its value already has a
         * problem.
         */
        public Result with(List<FormProblem> further) {
            Set<String> known = problems.stream().map(FormProblem::place).collect(Collectors.toSet());
            List<FormProblem> all = new ArrayList<>(problems);
            further.stream().filter(problem -> !known.contains(problem.place())).forEach(all::add);
            return new Result(json, all);
        }
    }

    /**
     * Reads a form.
     *
     * @param command the inputs of the command
     * @param typed the typed values
     * @param zone the time zone of the form
     */
    public static Result read(InputShape command, Typed typed, ZoneId zone) {
        FormReader reader = new FormReader(typed, zone);
        reader.refuseUnknown(command);
        ObjectNode json = reader.group(command, "");
        return new Result(json.toString(), reader.problems);
    }

    /** Reports fields that the command does not have, so that no value is silently ignored. */
    private void refuseUnknown(InputShape command) {
        Set<String> known = new HashSet<>();
        collect(command, "", known);
        typed.texts().keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.add(FormProblem.at("", "unknown-field", name)));
    }

    private void collect(InputShape shape, String path, Set<String> known) {
        switch (shape.kind()) {
            case GROUP ->
                shape.members().forEach(member -> collect(member.shape(), Typed.member(path, member.name()), known));
            case CHECKS -> shape.names().forEach(name -> known.add(Typed.member(path, name)));
            case LIST -> {
                known.add(Typed.rowsOf(path));
                rows(path).forEach(row -> collect(shape.row().orElseThrow(), row, known));
            }
            case PAIRS -> {
                known.add(Typed.rowsOf(path));
                rows(path).forEach(row -> known.addAll(List.of(FormFiller.key(row), FormFiller.value(row))));
            }
            case MONEY, QUANTITY, UNIT_PRICE -> shape.kind().parts().forEach(part -> known.add(part.at(path)));
            default -> known.add(path);
        }
    }

    private List<String> rows(String path) {
        return IntStream.range(0, typed.rows(path))
                .mapToObj(row -> Typed.row(path, row))
                .toList();
    }

    private ObjectNode group(InputShape shape, String path) {
        ObjectNode object = JSON.objectNode();
        for (Member member : shape.members()) {
            String place = Typed.member(path, member.name());
            if (!member.isOptional() || typed.isGivenAt(place)) {
                value(member.shape(), place).ifPresent(value -> object.set(member.name(), value));
            }
        }
        return object;
    }

    private Optional<JsonNode> value(InputShape shape, String path) {
        return switch (shape.kind()) {
            case GROUP -> Optional.of(group(shape, path));
            case CHECKS -> Optional.of(checks(shape, path));
            case LIST -> Optional.of(list(shape.row().orElseThrow(), path));
            case PAIRS -> Optional.of(pairs(path));
            case TEXT -> Optional.of(JSON.stringNode(typed.text(path).orElse("")));
            case WHOLE -> matching(path, WHOLE, "whole").map(text -> JSON.numberNode(Integer.parseInt(text)));
            case TRUTH ->
                only(path, List.of("true", "false"), "truth").map(text -> JSON.booleanNode(text.equals("true")));
            case NAME -> only(path, shape.names(), "choice").map(JSON::stringNode);
            case DECIMAL -> matching(path, DECIMAL, "decimal").map(JSON::stringNode);
            case TOLERANCE -> matching(path, DECIMAL, "decimal").map(text -> JSON.stringNode(text + " %"));
            case CURRENCY -> currency(path).map(JSON::stringNode);
            case DAY -> parsed(path, "day", text -> LocalDate.parse(text).toString());
            case TIME -> parsed(path, "time", text -> LocalTime.parse(text).toString());
            case MOMENT -> moment(path);
            case MONEY, QUANTITY, UNIT_PRICE -> figure(shape, path);
        };
    }

    /** Returns the names whose check boxes are ticked, sorted in the same way as sets in JSON. */
    private ArrayNode checks(InputShape shape, String path) {
        ArrayNode array = JSON.arrayNode();
        shape.names().stream()
                .filter(name -> typed.text(Typed.member(path, name)).isPresent())
                .sorted()
                .forEach(array::add);
        return array;
    }

    private ArrayNode list(InputShape row, String path) {
        ArrayNode array = JSON.arrayNode();
        rows(path).forEach(place -> value(row, place).ifPresent(array::add));
        return array;
    }

    private ObjectNode pairs(String path) {
        ObjectNode object = JSON.objectNode();
        for (String place : rows(path)) {
            Optional<String> key = required(FormFiller.key(place));
            if (key.filter(object::has).isPresent()) {
                problems.add(FormProblem.at(FormFiller.key(place), "twice", key.get()));
            }
            key.ifPresent(
                    name -> object.put(name, typed.text(FormFiller.value(place)).orElse("")));
        }
        return object;
    }

    private Optional<String> required(String name) {
        Optional<String> text = typed.text(name);
        if (text.isEmpty()) {
            problems.add(FormProblem.at(name, "missing"));
        }
        return text;
    }

    private Optional<String> matching(String name, Pattern form, String problem) {
        return accepted(name, problem, text -> form.matcher(text).matches());
    }

    private Optional<String> only(String name, List<String> choices, String problem) {
        return accepted(name, problem, choices::contains);
    }

    private Optional<String> accepted(String name, String problem, Predicate<String> test) {
        return required(name).filter(text -> {
            boolean fits = test.test(text);
            if (!fits) {
                problems.add(FormProblem.at(name, problem, text));
            }
            return fits;
        });
    }

    private Optional<String> currency(String name) {
        return required(name).map(text -> text.toUpperCase(Locale.ROOT)).filter(code -> {
            boolean fits = CURRENCY.matcher(code).matches();
            if (!fits) {
                problems.add(FormProblem.at(name, "currency", code));
            }
            return fits;
        });
    }

    private Optional<JsonNode> parsed(String path, String problem, UnaryOperator<String> form) {
        return required(path).flatMap(text -> {
            try {
                return Optional.of(JSON.stringNode(form.apply(text)));
            } catch (DateTimeException notOne) {
                problems.add(FormProblem.at(path, problem, text));
                return Optional.empty();
            }
        });
    }

    private Optional<JsonNode> moment(String path) {
        return parsed(path, "moment", text -> {
            LocalDateTime local = LocalDateTime.parse(text);
            if (zone.getRules().getValidOffsets(local).isEmpty()) {
                throw new DateTimeException("the clock skips this time");
            }
            return local.atZone(zone).toInstant().toString();
        });
    }

    private Optional<JsonNode> figure(InputShape shape, String path) {
        Optional<String> amount = typed.text(Part.AMOUNT.at(path));
        if (amount.isEmpty()) {
            problems.add(FormProblem.at(path, "missing"));
            return Optional.empty();
        }
        int before = problems.size();
        StringBuilder figure = new StringBuilder();
        for (Part part : shape.kind().parts()) {
            Optional<String> text = switch (part) {
                case AMOUNT -> matching(Part.AMOUNT.at(path), DECIMAL, "decimal");
                case CURRENCY -> currency(Part.CURRENCY.at(path));
                case UNIT -> required(Part.UNIT.at(path));
            };
            figure.append(separator(part, shape.kind())).append(text.orElse(""));
        }
        return problems.size() == before ? Optional.of(JSON.stringNode(figure.toString())) : Optional.empty();
    }

    private static String separator(Part part, InputKind kind) {
        return switch (part) {
            case AMOUNT -> "";
            case CURRENCY -> " ";
            case UNIT -> kind == InputKind.UNIT_PRICE ? "/" : " ";
        };
    }
}
