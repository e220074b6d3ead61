package io.orderkit.springshop.form;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The examples from the command reference in {@code docs}, one for each command of both processes. */
final class ReferenceExamples {
    private static final Pattern EXAMPLE =
            Pattern.compile("(?s)\n## [^\n]*`([a-z-]+)`\n(?:(?!\n## ).)*?```json\n([^\n]+)\n```");

    private ReferenceExamples() {}

    static OrderJson json() {
        return OrderJson.with(ContractProcess.standard(), MallProcess.standard())
                .build();
    }

    /** Returns the JSON of each example, by command name. */
    static Map<String, String> all() {
        Map<String, String> examples = new TreeMap<>();
        for (String page : List.of("commands-contract.md", "commands-mall.md")) {
            Matcher example = EXAMPLE.matcher(text(page));
            while (example.find()) {
                examples.put(example.group(1), example.group(2));
            }
        }
        return examples;
    }

    private static String text(String page) {
        Path docs = Stream.of(Path.of("docs"), Path.of("..", "..", "docs"))
                .filter(folder -> Files.exists(folder.resolve(page)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + page + " in docs"));
        try {
            return Files.readString(docs.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
