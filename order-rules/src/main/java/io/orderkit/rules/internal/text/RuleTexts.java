package io.orderkit.rules.internal.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The contents of the files of one rule set. The line separator is always {@code \n}, and no text begins with a byte order mark. The hash
 * of a rule set does not depend on the operating system or the editor.
 *
 * @param byName the contents of the rule set's own files, by file name
 * @param standIns the shipped texts that replace missing optional files; they do not affect the hash
 */
public record RuleTexts(Map<String, String> byName, Map<String, String> standIns) {
    /** The name of the file that contains the sentences of the reasons. */
    public static final String REASONS = "reasons.csv";

    /** The name of the optional file that declares the rule set's own properties. */
    public static final String PROPERTIES = "properties.csv";

    /** The name of the optional file that describes the questions of a host. */
    public static final String QUESTIONS = "questions.csv";

    private static final int HASH_LENGTH = 12;

    public RuleTexts {
        byName = byName.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, file -> plain(file.getValue())));
        standIns = Map.copyOf(standIns);
    }

    /** Creates the texts of a rule set that uses no shipped texts. */
    public RuleTexts(Map<String, String> byName) {
        this(byName, Map.of());
    }

    /** Returns whether a shipped text replaces a missing file. */
    public boolean standsIn(String file) {
        return standIns.containsKey(file);
    }

    private static String plain(String text) {
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
    }

    /** Returns the content of a file that the rule set must contain. */
    public String text(String file) {
        String text = byName.getOrDefault(file, standIns.get(file));
        if (text == null) {
            throw new IllegalArgumentException("no " + file + " among " + byName.keySet());
        }
        return text;
    }

    /** Returns the first 12 hexadecimal digits of a SHA-256 hash of all file names and texts. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(byName).forEach((name, text) -> {
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
