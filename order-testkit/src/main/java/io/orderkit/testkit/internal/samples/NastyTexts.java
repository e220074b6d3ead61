package io.orderkit.testkit.internal.samples;

import java.util.List;
import java.util.stream.Stream;

/** Difficult strings that database columns, drivers or careless adapters might change. */
public final class NastyTexts {
    /**
     * The length of the longest sample string, in characters. This is more than the 65,535 bytes of a TEXT column in
     * MySQL, and more than the page size of any database.
     */
    private static final int MEBIBYTE = 1 << 20;

    private static final List<String> SHORT = List.of(
            "",
            " ",
            "null",
            "{\"b\":1,  \"a\":1.00, \"a\":2}\n",
            "\n {\"纸\":\"卷筒\",\"emoji\":\"📜👩‍🏭\",\"e\":\"e\u0301é\"}\r\n\t ",
            "{\"q\":\"'\\\"\\\\ ? :x ${y} $1 %s \\u0000\"}",
            "{\"han\":\"𠮷𩸽\",\"ligature\":\"ﬁ\",\"angstrom\":\"\u212B\",\"mark\":\"\uFEFF\u200B\u202E\"}");

    private NastyTexts() {}

    /**
     * Returns a wide variety of strings. Some of the strings are empty, blank, unnormalised or very long (up to 1 MiB).
     * Other strings contain characters outside the basic multilingual plane.
     */
    public static List<String> all() {
        return Stream.concat(
                        SHORT.stream(),
                        Stream.of(
                                "{\"text\":\"" + "纸📜".repeat(1000) + "\"}",
                                "x".repeat(65_535) + "y",
                                "{\"text\":\"" + "x".repeat(MEBIBYTE - 11) + "\"}",
                                "{\"text\":\"" + "纸".repeat(MEBIBYTE / 3) + "\"}"))
                .toList();
    }

    /** Returns a string of the given length with a unique ending, which reveals truncation. */
    public static String ofLength(int characters) {
        return "x".repeat(characters - 1) + "!";
    }
}
