package io.orderkit.testkit.internal.samples;

import java.util.List;
import java.util.stream.Stream;

/** Texts that columns, drivers and careless adapters change. */
public final class NastyTexts {
    /** The length of a long text. It exceeds the 65,535 bytes of MySQL's TEXT, and a page of any database. */
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

    /** Returns texts of every kind: empty, only spaces, with characters beyond the basic plane, not normalised, and up to 1 MiB long. */
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

    /** Returns a text of a number of characters, whose end an adapter cannot guess. */
    public static String ofLength(int characters) {
        return "x".repeat(characters - 1) + "!";
    }
}
