package io.orderkit.rulescli;

import io.orderkit.desk.facts.FactFile;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.json.text.DescribedType;
import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.policy.Circumstances;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.rules.RuleBook;
import io.orderkit.rules.question.DescribedQuestion;
import io.orderkit.rules.vocabulary.DeclaredFacts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command-line argument that names the source of facts: a file, standard input, or the argument itself. */
final class FactsArgument {
    private static final OrderJson JSON =
            FactFile.json(OrderJson.with(ContractProcess.standard(), MallProcess.standard()));

    private static final String ABOUT = "about";

    private FactsArgument() {}

    /** Returns facts as one line of JSON, which the command line accepts as an argument. */
    static String line(PolicyFacts<?> facts) {
        return facts instanceof DeclaredFacts own ? line(own) : JSON.writeTagged(facts);
    }

    /**
     * Returns the facts of a host's question as one line of JSON. Integers and boolean values are written as JSON
     * numbers and booleans. All other values, such as decimal numbers, are written as JSON strings.
     */
    private static String line(DeclaredFacts facts) {
        StringBuilder line = new StringBuilder("{\"type\":").append(quoted(facts.type()));
        new TreeMap<>(facts.known()).forEach((name, value) -> {
            boolean bare = value instanceof Boolean || value instanceof Integer;
            line.append(',').append(quoted(name)).append(':').append(bare ? value : quoted(value.toString()));
        });
        facts.about().ifPresent(about -> line.append(",\"about\":").append(line(about)));
        return line.append('}').toString();
    }

    private static String line(Circumstances about) {
        Map<String, String> parts = new LinkedHashMap<>();
        about.day().ifPresent(day -> parts.put("day", quoted(day.toString())));
        about.customer().ifPresent(customer -> parts.put("customer", quoted(customer.value())));
        if (!about.own().isEmpty()) {
            Map<String, String> own = new TreeMap<>();
            about.own().forEach((name, value) -> own.put(name, quoted(value)));
            parts.put("own", object(own));
        }
        return object(parts);
    }

    /**
     * @param parts the values as JSON text, by name
     */
    private static String object(Map<String, String> parts) {
        return parts.entrySet().stream()
                .map(part -> quoted(part.getKey()) + ":" + part.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /**
     * Returns a function that opens the source of facts. The function's argument is the reader for the facts.
     *
     * @param given a file name, {@code -} for standard input, or a JSON object
     */
    static Function<OrderJson, FactFile> source(String given, Console console) {
        if (given.equals("-")) {
            return json -> FactFile.of("-", System.in, json);
        }
        if (given.strip().startsWith("{")) {
            return json -> FactFile.of(
                    console.words("command-line"),
                    new ByteArrayInputStream(given.getBytes(StandardCharsets.UTF_8)),
                    json);
        }
        Path file;
        try {
            file = Path.of(given);
        } catch (InvalidPathException e) {
            throw new UsageMistake(console.words("no-file", "file", given.replaceAll("\\p{Cntrl}", "?")));
        }
        if (Files.isDirectory(file)) {
            throw new UsageMistake(console.words("not-a-file", "file", file));
        }
        if (!Files.exists(file)) {
            throw new UsageMistake(console.words("no-file", "file", file));
        }
        return json -> FactFile.open(file, json);
    }

    /** Returns a reader for the facts of the library's own questions and of those described in the rule sets. */
    static OrderJson json(Catalogue names, RuleBook... rules) {
        Map<String, DescribedQuestion> questions = new TreeMap<>();
        Stream.of(rules)
                .flatMap(book -> book.describedQuestions().stream())
                .forEach(question -> questions.putIfAbsent(question.facts(), question));
        return FactFile.json(OrderJson.with(ContractProcess.standard(), MallProcess.standard())
                .names(names)
                .describe(questions.values().stream()
                        .map(FactsArgument::described)
                        .toArray(DescribedType[]::new)));
    }

    private static DescribedType described(DescribedQuestion question) {
        Map<String, Class<?>> members = new LinkedHashMap<>(question.properties());
        members.put(ABOUT, Circumstances.class);
        Set<String> optional = new TreeSet<>(question.optional());
        optional.add(ABOUT);
        return new DescribedType(question.facts(), DeclaredFacts.class, members, optional, known -> {
            Map<String, Object> properties = new LinkedHashMap<>(known);
            Optional<Circumstances> about =
                    Optional.ofNullable(properties.remove(ABOUT)).map(Circumstances.class::cast);
            return question.of(properties, about);
        });
    }
}
