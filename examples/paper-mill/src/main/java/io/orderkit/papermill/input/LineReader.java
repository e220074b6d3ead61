package io.orderkit.papermill.input;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.json.text.JsonProblem;
import io.orderkit.domain.model.NearMiss;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.OrderCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The parser for a single script line. The parser collects all faults in the line instead of stopping at the first one.
 */
final class LineReader {
    private static final String COMMAND = "do";
    private static final String CONTENT = "with";
    private static final List<String> FIELDS = List.of("id", "order", "by", "at", COMMAND, CONTENT, "seen");
    private static final List<String> HEAD = List.of("id", "order", "by", "at", "seen");
    private static final Pattern ORDER = Pattern.compile("\"order\"\\s*:\\s*\"([^\"\\\\\\p{Cntrl}]{1,200})\"");
    private static final JsonMapper JACKSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final OrderJson commands;
    private final OrderJson heads;
    private final ScriptVocabulary words;
    private final List<JsonProblem> problems = new ArrayList<>();

    LineReader(OrderJson commands, OrderJson heads, ScriptVocabulary words) {
        this.commands = commands;
        this.heads = heads;
        this.words = words;
    }

    /** Returns the attempt, unless the line has a fault. */
    Optional<ScriptLine.Task> read(String text) {
        Optional<ScriptLine.Task> task = json(text).flatMap(this::task);
        return task.filter(read -> problems.isEmpty());
    }

    private Optional<ScriptLine.Task> task(JsonNode line) {
        line.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> problems.add(new JsonProblem(
                        name, "an unknown field", "one of " + String.join(", ", FIELDS), NearMiss.of(name, FIELDS))));
        roles(line);
        Optional<AttemptHead> head = head(line);
        Optional<OrderCommand> command = command(line);
        return head.flatMap(who -> command.map(what -> new ScriptLine.Task(who, what)));
    }

    List<JsonProblem> problems() {
        return problems;
    }

    /** Returns the id of the order named in a line, even if the line is not valid JSON. */
    static Optional<OrderId> orderOf(String text) {
        Matcher found = ORDER.matcher(text);
        return found.find() && !found.group(1).isBlank() ? Optional.of(new OrderId(found.group(1))) : Optional.empty();
    }

    private Optional<JsonNode> json(String text) {
        try {
            JsonNode node = JACKSON.readTree(text);
            if (node.isObject()) {
                return Optional.of(node);
            }
            problems.add(new JsonProblem("", shortened(text), "an object in braces", Optional.empty()));
        } catch (JacksonException e) {
            problems.add(notJson(text, e));
        }
        return Optional.empty();
    }

    private static JsonProblem notJson(String text, JacksonException why) {
        int column =
                why.getLocation() == null ? 1 : Math.max(1, why.getLocation().getColumnNr());
        String near = text.substring(Math.min(text.length(), Math.max(0, column - 13)));
        return new JsonProblem(
                "column " + column,
                near.isEmpty() ? "its end" : shortened(near),
                "JSON: one object a line, each field once",
                Optional.empty());
    }

    private Optional<AttemptHead> head(JsonNode line) {
        String text = line.propertyStream()
                .filter(field -> HEAD.contains(field.getKey()))
                .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
        try {
            return Optional.of(heads.read(AttemptHead.class, text));
        } catch (JsonInvalid e) {
            e.problems().stream().filter(this::isNew).forEach(problems::add);
            return Optional.empty();
        }
    }

    private boolean isNew(JsonProblem problem) {
        return problems.stream().noneMatch(noted -> noted.path().equals(problem.path()));
    }

    /**
     * Checks the roles. The library allows additional roles, but this mill accepts only the roles used in its processes, and never SYSTEM.
     */
    private void roles(JsonNode line) {
        JsonNode roles = line.path("by").path("roles");
        IntStream.range(0, roles.size())
                .filter(i ->
                        roles.get(i).isString() && !words.isRole(roles.get(i).stringValue()))
                .forEach(
                        i -> note("by.roles[" + i + "]", roles.get(i).toString(), words.expectedRole(), words.roles()));
    }

    private Optional<OrderCommand> command(JsonNode line) {
        JsonNode name = line.path(COMMAND);
        JsonNode content = line.path(CONTENT);
        if (!name.isString() || !words.commands().contains(name.stringValue())) {
            String found = name.isMissingNode() ? "nothing" : name.toString();
            note(COMMAND, found, "the name of a command such as receive-order", words.commands());
            return Optional.empty();
        }
        if (name.stringValue().equals(LookAround.NAME)) {
            if (!content.isMissingNode()) {
                note(CONTENT, shortened(content.toString()), "no content; look-around takes none", Set.of());
            }
            return Optional.of(new LookAround());
        }
        try {
            return Optional.of(
                    commands.readCommand(name.stringValue(), content.isMissingNode() ? "{}" : content.toString()));
        } catch (JsonInvalid e) {
            e.problems()
                    .forEach(problem -> problems.add(new JsonProblem(
                            within(problem.path()), problem.found(), problem.expected(), problem.maybe())));
            return Optional.empty();
        }
    }

    private static String within(String path) {
        return path.isEmpty() || path.startsWith("[") ? CONTENT + path : CONTENT + "." + path;
    }

    private void note(String path, String found, String expected, Iterable<String> known) {
        problems.add(new JsonProblem(path, found, expected, NearMiss.of(found.replace("\"", ""), known)));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ").strip();
        return "\"" + (line.length() > 40 ? line.substring(0, 40) + "…" : line) + "\"";
    }
}
