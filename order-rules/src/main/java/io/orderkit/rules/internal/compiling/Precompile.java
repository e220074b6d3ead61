package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.Finding;
import io.orderkit.rules.internal.ReasonTable;
import io.orderkit.rules.internal.RuleFiles;
import io.orderkit.rules.internal.StandardFiles;
import io.orderkit.rules.internal.reading.RuleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The build step that compiles the shipped rules into the library, so that a host neither waits for a compiler nor has one
 * on its class path.
 */
public final class Precompile {
    private Precompile() {}

    /**
     * Compiles.
     *
     * @param arguments the directory into which the classes go
     */
    public static void main(String[] arguments) throws IOException {
        List<Finding> findings = new ArrayList<>();
        RuleFiles files = StandardFiles.read();
        ReasonTable reasons = ReasonTable.read(files.text(RuleFiles.REASONS), findings::add);
        List<Map<String, byte[]>> classes = new ArrayList<>();
        for (RuleFile rules : Workshop.read(files, reasons, findings).values()) {
            classes.add(Workshop.compile(rules, findings));
        }
        if (!findings.isEmpty()) {
            throw new IllegalStateException("the shipped rules are broken: " + findings);
        }
        Path directory = Path.of(arguments[0]);
        for (Map<String, byte[]> ofTopic : classes) {
            for (Map.Entry<String, byte[]> type : ofTopic.entrySet()) {
                Path file = directory.resolve(type.getKey().replace('.', '/') + ".class");
                Files.createDirectories(file.getParent());
                Files.write(file, type.getValue());
            }
        }
    }
}
