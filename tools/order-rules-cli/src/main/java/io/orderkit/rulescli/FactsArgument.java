package io.orderkit.rulescli;

import io.orderkit.desk.facts.FactFile;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.rules.vocabulary.DeclaredFacts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.function.Function;

/** The source of facts: a file, the standard input, or the command line itself. */
final class FactsArgument {
    private static final OrderJson JSON =
            FactFile.json(OrderJson.with(ContractProcess.standard(), MallProcess.standard()));

    private FactsArgument() {}

    /** Returns facts as a line that can be given. */
    static String line(PolicyFacts<?> facts) {
        return facts instanceof DeclaredFacts own ? line(own) : JSON.writeTagged(facts);
    }

    /** The facts of a host's question, as the host writes them: numbers as texts, whole numbers and truths as they are. */
    private static String line(DeclaredFacts facts) {
        StringBuilder line = new StringBuilder("{\"type\":").append(quoted(facts.type()));
        new TreeMap<>(facts.known()).forEach((name, value) -> {
            boolean bare = value instanceof Boolean || value instanceof Integer;
            line.append(',').append(quoted(name)).append(':').append(bare ? value : quoted(value.toString()));
        });
        return line.append('}').toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /**
     * Returns the source of facts, which opens them under the names of the rules that are asked.
     *
     * @param given a file's name, {@code -} for the standard input, or a JSON object
     */
    static Function<Catalogue, FactFile> source(String given, Console console) {
        if (given.equals("-")) {
            return names -> FactFile.of("-", System.in, json(names));
        }
        if (given.strip().startsWith("{")) {
            return names -> FactFile.of(
                    console.words("command-line"),
                    new ByteArrayInputStream(given.getBytes(StandardCharsets.UTF_8)),
                    json(names));
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
        return names -> FactFile.open(file, json(names));
    }

    private static OrderJson json(Catalogue names) {
        return FactFile.json(OrderJson.with(ContractProcess.standard(), MallProcess.standard())
                .names(names));
    }
}
