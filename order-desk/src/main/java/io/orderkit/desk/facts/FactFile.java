package io.orderkit.desk.facts;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.json.OrderJsonBuilder;
import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.json.text.JsonProblem;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.NearMiss;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.recorded.RecordedFacts;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A file of recorded facts, with one JSON object per line. A line that {@link #line FactFile.line} has written contains
 * an order, a time and the facts. A line typed by a person may omit the order and the time; the order id is then
 * derived from the line number:
 *
 * <pre>
 * {"type":"recorded-facts","order":"B-1001","at":"2026-03-02T09:00:00Z","facts":{"type":"due-time-facts", …}}
 * {"type":"due-time-facts","obligation":"reply","tier":"c","urgency":"urgent"}
 * </pre>
 *
 * <p>Not thread-safe. The reader keeps only one line in memory at a time, and skips blank lines.
 */
public final class FactFile implements Iterator<RecordedFacts>, AutoCloseable {
    private final String name;
    private final OrderJson json;
    private final List<String> types;
    private final BoundedLines lines;
    private Optional<String> ahead = Optional.empty();

    private FactFile(String name, OrderJson json, BoundedLines lines) {
        this.name = name;
        this.json = json;
        this.types = json.namesOf(PolicyFacts.class);
        this.lines = lines;
    }

    /** Returns an OrderJson for fact files, which knows recorded facts and all types that the builder has collected. */
    public static OrderJson json(OrderJsonBuilder types) {
        return types.register(RecordedFacts.class).build();
    }

    /** Returns recorded facts as one line, without a line break. */
    public static String line(RecordedFacts facts, OrderJson json) {
        return json.writeTagged(facts);
    }

    /**
     * Opens a file of facts.
     *
     * @throws FactsUnreadable if the file cannot be opened
     */
    public static FactFile open(Path file, OrderJson json) {
        try {
            return new FactFile(
                    file.toString(),
                    json,
                    new BoundedLines(new BufferedInputStream(Files.newInputStream(file), 1 << 16)));
        } catch (NoSuchFileException e) {
            throw new FactsUnreadable(file.toString(), 0, "there is no such file", e);
        } catch (IOException e) {
            throw new FactsUnreadable(file.toString(), 0, cannotBeRead(e), e);
        }
    }

    /**
     * Reads a file of facts from a stream.
     *
     * @param name the name in messages
     * @param text the UTF-8 stream, which is closed together with the returned facts
     */
    public static FactFile of(String name, InputStream text, OrderJson json) {
        return new FactFile(name, json, new BoundedLines(text));
    }

    /** Returns the number of the last line read, counted from 1. */
    public long lineNumber() {
        return lines.number();
    }

    /** Returns the number of bytes read so far. */
    public long bytesRead() {
        return lines.bytes();
    }

    /**
     * Returns whether the file contains more facts.
     *
     * @throws FactsUnreadable if the next line cannot be read
     */
    @Override
    public boolean hasNext() {
        try {
            while (ahead.isEmpty()) {
                Optional<String> line = lines.next();
                if (line.isEmpty()) {
                    return false;
                }
                ahead = line.filter(text -> !text.isBlank());
            }
            return true;
        } catch (CharacterCodingException e) {
            throw new FactsUnreadable(name, lines.number(), "is not saved as UTF-8", e);
        } catch (IOException e) {
            throw new FactsUnreadable(name, lines.number(), cannotBeRead(e), e);
        }
    }

    /**
     * Returns the next facts.
     *
     * @throws FactsUnreadable if the line does not contain facts
     */
    @Override
    public RecordedFacts next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the file is at its end");
        }
        String line = ahead.orElseThrow();
        ahead = Optional.empty();
        try {
            RecordedFacts facts = facts(json.readTaggedStrictly(line));
            facts.facts().requirePossible();
            return facts;
        } catch (InvalidValue e) {
            throw new FactsUnreadable(
                    name, lines.number(), e.what() + ": found \"" + e.found() + "\", expected " + e.expected(), e);
        } catch (JsonInvalid e) {
            // Each JSON text is a single line of the file, so the line number within the text is always 1.
            String problems = e.problems().stream().map(this::said).collect(Collectors.joining("; "));
            throw new FactsUnreadable(name, lines.number(), problems, e);
        }
    }

    private RecordedFacts facts(Object value) {
        if (value instanceof RecordedFacts recorded) {
            return recorded;
        }
        if (value instanceof PolicyFacts<?> facts) {
            return new RecordedFacts(new OrderId("line-" + lines.number()), Instant.EPOCH, facts);
        }
        String type = json.typeOf(value.getClass());
        throw new FactsUnreadable(name, lines.number(), noFacts("type", "\"" + type + "\""));
    }

    /**
     * Returns a human-readable description of a problem. For an unknown type name, the description suggests only fact
     * types, because a fact file contains no other types.
     */
    private String said(JsonProblem problem) {
        return problem.cause() == JsonProblem.Kind.UNKNOWN_TYPE
                ? noFacts(problem.path(), problem.found())
                : problem.message().replaceFirst("^line 1, ", "");
    }

    private String noFacts(String path, String found) {
        return path + ": found " + found + ", expected one of " + String.join(", ", types)
                + near(found.replace("\"", ""))
                        .map(near -> "; maybe \"" + near + "\"")
                        .orElse("");
    }

    /** Returns the known name with the most similar spelling, or one that begins with the same word. */
    private Optional<String> near(String found) {
        String topic = found.replaceFirst("-.*", "") + "-";
        return NearMiss.of(found, types)
                .or(() -> types.stream().filter(type -> type.startsWith(topic)).findFirst());
    }

    private static String cannotBeRead(IOException e) {
        return "cannot be read: " + (e.getMessage() == null ? e.toString() : e.getMessage());
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new FactsUnreadable(name, 0, cannotBeRead(e), e);
        }
    }
}
