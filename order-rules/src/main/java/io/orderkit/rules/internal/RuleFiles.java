package io.orderkit.rules.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The texts of one rule set, by file name. Line ends are {@code \n} throughout and no text begins with a byte order mark, so
 * that a set has the same hash wherever it was checked out and whatever editor saved it.
 */
public record RuleFiles(Map<String, String> texts) {
    /** The name of the file with the sentences. */
    public static final String REASONS = "reasons.csv";

    private static final int HASH_LENGTH = 12;

    public RuleFiles {
        TreeMap<String, String> plain = new TreeMap<>();
        texts.forEach((name, text) -> plain.put(name, plain(text)));
        texts = Map.copyOf(plain);
    }

    private static String plain(String text) {
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
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
