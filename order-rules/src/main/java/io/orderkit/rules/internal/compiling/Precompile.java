package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.internal.judging.ShippedRules;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The build step that compiles the shipped rules into the library. With precompiled rules, a host starts faster and needs no rule compiler.
 */
public final class Precompile {
    private Precompile() {}

    /**
     * Compiles the shipped rules.
     *
     * @param arguments the target directory for the compiled classes
     */
    public static void main(String[] arguments) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Map<String, byte[]> classes = new HashMap<>();
        for (RuleFile rules :
                RuleSetBuilder.read(ShippedRules.sources(), findings).values()) {
            classes.putAll(RuleSetBuilder.compile(rules, findings));
        }
        if (!findings.isEmpty()) {
            throw new IllegalStateException("the shipped rules are broken: " + findings);
        }
        Path directory = Path.of(arguments[0]);
        for (Map.Entry<String, byte[]> type : classes.entrySet()) {
            Path file = directory.resolve(type.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, type.getValue());
        }
    }
}
