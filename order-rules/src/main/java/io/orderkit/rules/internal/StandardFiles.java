package io.orderkit.rules.internal;

import io.orderkit.rules.internal.examples.ExampleSheet;
import io.orderkit.rules.internal.tables.DecisionTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which files a rule set has, and the texts of the one that is shipped with the library. */
public final class StandardFiles {
    private static final String SHIPPED = "/io/orderkit/rules/standard/";

    private StandardFiles() {}

    /** The files that are shipped with the library. */
    public static RuleFiles read() {
        Map<String, String> texts = new TreeMap<>();
        needed().forEach(file -> texts.put(file, shipped(file)));
        ExampleSheet.files().stream()
                .filter(file -> StandardFiles.class.getResource(SHIPPED + file) != null)
                .forEach(file -> texts.put(file, shipped(file)));
        return new RuleFiles(texts);
    }

    /** The files without which there is no rule set. */
    public static List<String> needed() {
        List<String> files = new ArrayList<>(Topic.files());
        files.addAll(DecisionTable.files());
        files.add(RuleFiles.REASONS);
        return files;
    }

    private static String shipped(String file) {
        try (InputStream in = StandardFiles.class.getResourceAsStream(SHIPPED + file)) {
            if (in == null) {
                throw new IllegalStateException("the shipped " + file + " is missing; was the jar repackaged?");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the shipped " + file, e);
        }
    }
}
