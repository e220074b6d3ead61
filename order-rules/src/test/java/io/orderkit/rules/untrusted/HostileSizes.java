package io.orderkit.rules.untrusted;

import io.orderkit.rules.RuleDirectory;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Test cases with files that exceed a limit on size, length or number, and with files of exactly the maximum size. */
final class HostileSizes {
    private static final int MOST = 1_000_000;
    private static final String DEPOSIT_HEADER = header();
    private static final String DUE_TIMES = RuleDirectory.shipped("due-times.csv");
    private static final String REASONS = RuleDirectory.shipped("reasons.csv");

    private HostileSizes() {}

    static List<HostileCase> all() {
        return List.of(
                new HostileCase("20,000 reasons, and 190 rules that give 50 unknown ones each", directory -> {
                    Files.writeString(directory.resolve("reasons.csv"), REASONS + reasons(20_000));
                    Files.writeString(directory.resolve("deposit.drl"), unknownReasons(190, 50));
                }),
                new HostileCase("900 reasons, and 190 rules that give unknown ones", directory -> {
                    Files.writeString(directory.resolve("reasons.csv"), REASONS + reasons(900));
                    Files.writeString(directory.resolve("deposit.drl"), unknownReasons(190, 10));
                }),
                drl("a word of a million letters", "w".repeat(MOST - DEPOSIT_HEADER.length() - 1)),
                drl("a figure of a million digits", "9".repeat(MOST - DEPOSIT_HEADER.length() - 1)),
                drl("a text of a million letters", "\"" + "t".repeat(MOST - DEPOSIT_HEADER.length() - 3) + "\""),
                drl("a comment of a million letters", "/*" + "*".repeat(MOST - DEPOSIT_HEADER.length() - 3)),
                drl("half a million empty comments", "/**/".repeat(240_000)),
                drl("a million semicolons", ";".repeat(MOST - DEPOSIT_HEADER.length() - 1)),
                drl("190,000 semicolons", ";".repeat(190_000)),
                drl("a million line ends", "\n".repeat(MOST - DEPOSIT_HEADER.length() - 1)),
                drl("brackets that nobody closes", "rule \"a\" when OrderTerms( " + "(".repeat(190_000)),
                drl("nothing but negations", "rule \"a\" when OrderTerms( " + "!".repeat(190_000)),
                drl("facts without end", "rule \"a\" when " + "OrderTerms( ) ".repeat(40_000)),
                drl("alternatives without end", "rule \"a\" when OrderTerms( " + "planEntry || ".repeat(70_000)),
                drl("rules that do not begin", "rule ".repeat(190_000)),
                drl("rules that do not end", "rule \"a\" ".repeat(90_000)),
                drl("joins of three facts in 200 rules", repeated(200, HostileSizes::join)),
                drl("joins of three facts in as many rules as may be", repeated(50, HostileSizes::join)),
                drl("rules of one name", repeated(1000, i -> rule("a", "", statement(10)))),
                drl(
                        "as many statements as one may say, in as many rules",
                        repeated(
                                200,
                                i -> rule("rule " + i, "", statement(i % 100).repeat(10)))),
                drl(
                        "one statement too many",
                        repeated(200, i -> rule("rule " + i, "", statement(1).repeat(11)))),
                drl(
                        "as many comparisons as may be made",
                        repeated(40, i -> rule("rule " + i, alternatives(i, 50), statement(1)))),
                text("a million commas", "due-times.csv", ",".repeat(MOST - 1)),
                text("a row of half a million cells", "due-times.csv", DUE_TIMES + "x,".repeat(490_000)),
                text("half a million rows", "due-times.csv", DUE_TIMES + "x\n".repeat(490_000)),
                text("half a million rows in quotes", "due-times.csv", DUE_TIMES + "\"\"\n".repeat(300_000)),
                text("a cell of a million letters", "due-times.csv", DUE_TIMES + "x".repeat(MOST - 1000)),
                text("a million quotes", "due-times.csv", DUE_TIMES + "\"".repeat(MOST - 999)),
                text("a header of 100,000 columns", "due-times.csv", "a,".repeat(100_000) + "\n"),
                text("rows that a spreadsheet filled up", "due-times.csv", filledUp(DUE_TIMES)),
                text(
                        "500 rows that contradict each other",
                        "deposit-percentages.csv",
                        "tier,paymentMethod,orderTotalFrom,standardPercent\n"
                                + repeated(
                                        125,
                                        i -> "A,,%d,1\nB,,%d,2\n,prepayment,%d,3\n,open-account,%d,4\n"
                                                .formatted(4 * i, 4 * i + 1, 4 * i + 2, 4 * i + 3))),
                text(
                        "a code for each of 900 rows",
                        "due-times.csv",
                        DUE_TIMES + repeated(900, i -> "code-" + i + ",,,24,\n")),
                text("20,000 examples", "deposit-examples.csv", examples(20_000)),
                new HostileCase("1000 examples that 200 rules answer", directory -> {
                    Files.writeString(directory.resolve("deposit-examples.csv"), examples(1000));
                    Files.writeString(
                            directory.resolve("deposit.drl"),
                            DEPOSIT_HEADER
                                    + repeated(
                                            200,
                                            i -> rule(
                                                    "rule " + i,
                                                    "",
                                                    statement(i % 100).repeat(10))));
                }),
                new HostileCase("1000 examples that 100 rules answer alike", directory -> {
                    Files.writeString(directory.resolve("deposit-examples.csv"), examples(1000));
                    Files.writeString(
                            directory.resolve("deposit.drl"),
                            DEPOSIT_HEADER
                                    + repeated(
                                            100,
                                            i -> rule(
                                                    "rule " + i,
                                                    "",
                                                    statement(99).repeat(20))));
                }),
                new HostileCase("a file of ten gigabytes", directory -> {
                    try (RandomAccessFile file = new RandomAccessFile(
                            directory.resolve("deposit.drl").toFile(), "rw")) {
                        file.setLength(10_000_000_000L);
                    }
                }),
                new HostileCase("all files as large as one may be", directory -> {
                    for (String file : RuleDirectory.RULES) {
                        Files.writeString(directory.resolve(file), "// " + "x".repeat(MOST - 3));
                    }
                    Files.writeString(directory.resolve("reasons.csv"), REASONS + "\n".repeat(MOST - 20_000));
                    Files.writeString(directory.resolve("due-times.csv"), DUE_TIMES + "\n".repeat(MOST - 1000));
                }));
    }

    private static String join(int number) {
        return "rule \"join " + number + "\"\nwhen\n    OrderTerms( $tier : tier )\n    OrderTerms( tier == $tier )\n"
                + "    OrderTerms( tier == $tier )\nthen\n" + statement(10) + "end\n";
    }

    private static String header() {
        String shipped = RuleDirectory.shipped("deposit.drl");
        return shipped.substring(0, shipped.indexOf("rule \""));
    }

    private static HostileCase drl(String name, String rules) {
        return HostileCase.text(name, "deposit.drl", DEPOSIT_HEADER + rules);
    }

    private static HostileCase text(String name, String file, String text) {
        return HostileCase.text(name, file, text);
    }

    private static String repeated(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    private static String rule(String name, String conditions, String statements) {
        return "rule \"" + name + "\" when OrderTerms( " + conditions + " ) then " + statements + " end\n";
    }

    private static String statement(int percent) {
        return "verdict.requirePercent(" + percent + ", \"deposit-tier-a\");";
    }

    private static String alternatives(int rule, int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> "orderTotal != " + (rule * 1000 + at))
                .collect(Collectors.joining(" && "));
    }

    private static String reasons(int count) {
        return repeated(count, i -> "reason-of-ours-number-" + i + ",X1,One.,Uno.,一。\n");
    }

    private static String unknownReasons(int rules, int statements) {
        return DEPOSIT_HEADER
                + repeated(
                        rules,
                        i -> rule(
                                "rule " + i,
                                "",
                                repeated(
                                        statements,
                                        at -> "verdict.requirePercent(1, \"raeson-of-ours-nubmer-" + i + "x" + at
                                                + "\");")));
    }

    private static String filledUp(String sheet) {
        return sheet.replace("\n", ",".repeat(10_000) + "\r\n") + (",".repeat(10_000) + "\r\n").repeat(50);
    }

    private static String examples(int count) {
        return "example,tier,orderTotal,currency,paymentMethod,urgency,contractPercent,verdict.percent\n"
                + repeated(count, i -> "e,A,%d,CNY,open-account,normal,,99\n".formatted(i));
    }
}
