package io.orderkit.papermill.input;

import io.orderkit.desk.json.JsonInvalid;
import io.orderkit.desk.json.JsonProblem;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.model.NearMiss;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.OrderCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one line of a script; notes everything that is wrong with it, never only the first thing. */
final class LineReader {
    private static final String COMMAND = "do";
    private static final String CONTENT = "with";
    private static final List<String> FIELDS = List.of("id", "order", "by", "at", COMMAND, CONTENT, "seen");
    private static final Pattern ORDER = Pattern.compile("\"order\"\\s*:\\s*\"([^\"\\\\\\p{Cntrl}]{1,200})\"");
    private static final JsonMapper JACKSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final OrderJson commands;
    private final OrderJson heads;
    private final Vocabulary words;
    private final List<JsonProblem> problems = new ArrayList<>();

    LineReader(OrderJson commands, OrderJson heads, Vocabulary words) {
        this.commands = commands;
        this.heads = heads;
        this.words = words;
    }

    /** The attempt, when nothing is wrong. */
    Optional<ScriptLine.Task> read(String text) {
        Optional<JsonNode> line = json(text);
        if (line.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> head = new TreeMap<>();
        for (Map.Entry<String, JsonNode> field : line.get().properties()) {
            if (!FIELDS.contains(field.getKey())) {
                note(field.getKey(), "an unknown field", "one of " + String.join(", ", FIELDS), FIELDS);
            } else if (!field.getKey().equals(COMMAND) && !field.getKey().equals(CONTENT)) {
                head.put(field.getKey(), field.getValue().toString());
            }
        }
        roles(line.get());
        Optional<Head> who = head(head);
        Optional<OrderCommand> what = command(line.get());
        return problems.isEmpty()
                ? who.flatMap(known -> what.map(wanted -> new ScriptLine.Task(known, wanted)))
                : Optional.empty();
    }

    List<JsonProblem> problems() {
        return problems;
    }

    /** The order that a line speaks of, even where the line is broken. */
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
        String expected = String.valueOf(why.getOriginalMessage()).startsWith("Duplicate")
                ? "each field once"
                : "JSON: one object a line";
        return new JsonProblem(
                "column " + column, near.isEmpty() ? "its end" : shortened(near), expected, Optional.empty());
    }

    private Optional<Head> head(Map<String, String> fields) {
        List<String> texts = new ArrayList<>();
        fields.forEach((name, value) -> texts.add("\"" + name + "\":" + value));
        try {
            return Optional.of(heads.read(Head.class, "{" + String.join(",", texts) + "}"));
        } catch (JsonInvalid e) {
            e.problems().stream().filter(problem -> !isNoted(problem.path())).forEach(problems::add);
            return Optional.empty();
        }
    }

    private boolean isNoted(String path) {
        return problems.stream().anyMatch(problem -> problem.path().equals(path));
    }

    /** The library leaves the roles open for adopters; this mill has those of its processes, and plays no SYSTEM. */
    private void roles(JsonNode line) {
        JsonNode roles = line.path("by").path("roles");
        for (int i = 0; i < roles.size(); i++) {
            JsonNode role = roles.get(i);
            if (role.isString() && !words.isRole(role.stringValue())) {
                note("by.roles[" + i + "]", role.toString(), words.expectedRole(), words.roles());
            }
        }
    }

    private Optional<OrderCommand> command(JsonNode line) {
        JsonNode name = line.path(COMMAND);
        if (!name.isString()) {
            String found = name.isMissingNode() ? "nothing" : shortened(name.toString());
            note(COMMAND, found, "the name of a command such as receive-order", Set.of());
            return Optional.empty();
        }
        if (!words.commands().contains(name.stringValue())) {
            note(COMMAND, name.toString(), "the name of a command such as receive-order", words.commands());
            return Optional.empty();
        }
        if (name.stringValue().equals(LookAround.NAME)) {
            return lookAround(line);
        }
        try {
            JsonNode content = line.path(CONTENT);
            return Optional.of(
                    commands.readCommand(name.stringValue(), content.isMissingNode() ? "{}" : content.toString()));
        } catch (JsonInvalid e) {
            e.problems()
                    .forEach(problem -> problems.add(new JsonProblem(
                            within(problem.path()), problem.found(), problem.expected(), problem.maybe())));
            return Optional.empty();
        }
    }

    private Optional<OrderCommand> lookAround(JsonNode line) {
        if (line.has(CONTENT)) {
            note(
                    CONTENT,
                    shortened(line.path(CONTENT).toString()),
                    "nothing: who looks around says nothing more",
                    Set.of());
        }
        return Optional.of(new LookAround());
    }

    private static String within(String path) {
        return path.isEmpty() || path.startsWith("[") ? CONTENT + path : CONTENT + "." + path;
    }

    private void note(String path, String found, String expected, Iterable<String> known) {
        String plain = found.equals("an unknown field") ? path : found.replace("\"", "");
        problems.add(new JsonProblem(path, found, expected, NearMiss.of(plain, known)));
    }

    static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ").strip();
        return "\"" + (line.length() > 40 ? line.substring(0, 40) + "…" : line) + "\"";
    }
}
