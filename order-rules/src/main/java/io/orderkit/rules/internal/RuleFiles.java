package io.orderkit.rules.internal;

import io.orderkit.rules.internal.examples.ExampleSheet;
import io.orderkit.rules.internal.tables.DecisionTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The texts of one rule set, by file name. Line ends are {@code \n} throughout and no text begins with a byte order mark, so
 * that a set has the same hash wherever it was checked out and whatever editor saved it.
 */
public record RuleFiles(Map<String, String> texts) {
    /** The name of the file with the sentences. */
    public static final String REASONS = "reasons.csv";

    private static final String SHIPPED = "/io/orderkit/rules/standard/";
    private static final int HASH_LENGTH = 12;

    public RuleFiles {
        TreeMap<String, String> plain = new TreeMap<>();
        texts.forEach((name, text) -> plain.put(name, plain(text)));
        texts = Map.copyOf(plain);
    }

    private static String plain(String text) {
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
    }

    /** The files that are shipped with the library. */
    public static RuleFiles standard() {
        Map<String, String> texts = new TreeMap<>();
        needed().forEach(file -> texts.put(file, shipped(file)));
        ExampleSheet.files().stream()
                .filter(file -> RuleFiles.class.getResource(SHIPPED + file) != null)
                .forEach(file -> texts.put(file, shipped(file)));
        return new RuleFiles(texts);
    }

    /** The files without which there is no rule set. */
    public static List<String> needed() {
        List<String> files = new ArrayList<>(Topic.files());
        files.addAll(DecisionTable.files());
        files.add(REASONS);
        return files;
    }

    private static String shipped(String file) {
        try (InputStream in = RuleFiles.class.getResourceAsStream(SHIPPED + file)) {
            if (in == null) {
                throw new IllegalStateException("the shipped " + file + " is missing; was the jar repackaged?");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the shipped " + file, e);
        }
    }

    /** The text of a file that is known to be there. */
    public String text(String file) {
        String text = texts.get(file);
        if (text == null) {
            throw new IllegalArgumentException("no " + file + " among " + texts.keySet());
        }
        return text;
    }

    /** The first 12 hexadecimal digits of the SHA-256 of names and texts. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(texts).forEach((name, text) -> {
                byte[] content = text.getBytes(StandardCharsets.UTF_8);
                digest.update((name + '\0' + content.length + '\0').getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
