package io.orderkit.rulescli;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.catalogue.CatalogueBuilder;
import io.orderkit.domain.catalogue.VocabularyFile;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.text.Invisible;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The analysts' command line")
@Tag("X7")
class OrderRulesTest {
    private static final String TIER_C = "{\"type\":\"deposit-facts\",\"tier\":\"c\",\"orderTotal\":\"120000\","
            + "\"currency\":\"CNY\",\"paymentMethod\":\"open-account\",\"urgency\":\"normal\"}";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Path mine;

    @BeforeAll
    static void copyTheStandardRules() {
        mine = folder.resolve("mine");
        CommandRun copied = CommandRun.of("new", mine);
        assertThat(copied.status()).isZero();
        assertThat(copied.out()).startsWith("33 files of rule set standard (");
        assertThat(copied.err()).isEmpty();
    }

    private static Path changed(String name, String file, String old, String text) throws IOException {
        Path copy = Files.createDirectories(folder.resolve(name));
        try (Stream<Path> files = Files.list(mine)) {
            for (Path each : files.toList()) {
                Files.copy(each, copy.resolve(each.getFileName().toString()));
            }
        }
        String before = Files.readString(copy.resolve(file));
        assertThat(before).contains(old);
        Files.writeString(copy.resolve(file), before.replace(old, text));
        return copy;
    }

    private static OutputStream closedPipe() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("broken pipe");
            }
        };
    }

    private static Path facts(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Nested
    @DisplayName("says what stands in the rules")
    class Answers {
        @Test
        @DisplayName("check and test: all is well with a copy of the standard rules, which a spreadsheet can open")
        void standard() throws IOException {
            assertThat(Files.readString(mine.resolve("reasons.csv"))).startsWith("\uFEFFcode,requirement,en,es,zh");
            CommandRun checked = CommandRun.of("check", mine);
            assertThat(checked.status()).isZero();
            assertThat(checked.out()).matches("Rules mine \\([0-9a-f]{12}\\): 33 files, 54 examples; no findings.\n");
            CommandRun tested = CommandRun.of("test", mine);
            assertThat(tested.status()).isZero();
            assertThat(tested.out())
                    .contains("  deposit-examples.csv        9 examples; 5 of 5 rules fire\n")
                    .contains("Every rule fires in an example.\n")
                    .contains("  pricing-examples.csv:2 \"as planned and as before\"\n")
                    .contains("No two rules give different verdicts on the same example.\n");
        }

        @Test
        @Tag("K8")
        @DisplayName(
                "check, explain and compare: with the names of a company, which vocabulary.json has, without its code")
        void namesOfCompany() throws IOException {
            Path named = changed("named", "deposit.drl", "tier == Tier.C", "tier in ( Tier.C, Tier.D )");
            VocabularyFile.write(
                    new CatalogueBuilder(Catalogue.handbook()).tier("d", 4).build(), named);
            append(named.resolve("tier-standard.csv"), "D,,,,D,\n");
            append(named.resolve("deposit-percentages.csv"), "D,,,45,\nD,prepayment,,100,\n");
            assertThat(CommandRun.of("check", named).out()).contains("34 files").endsWith("no findings.\n");
            String tierD = TIER_C.replace("\"c\"", "\"d\"");
            CommandRun explained = CommandRun.of("explain", named, tierD);
            assertThat(explained.status()).isZero();
            assertThat(explained.out()).contains("45");
            CommandRun compared = CommandRun.of("compare", mine, named, tierD);
            assertThat(compared.status()).isEqualTo(1);
            assertThat(compared.out()).contains("no verdict (deposit-percentages.csv has no row for these facts");
            CommandRun unknown = CommandRun.of("explain", mine, tierD);
            assertThat(unknown.status()).isEqualTo(2);
            assertThat(unknown.err() + unknown.out()).contains("one of a, b, c");
        }

        private static void append(Path file, String rows) throws IOException {
            Files.writeString(file, Files.readString(file) + rows);
        }

        @Test
        @DisplayName("check and test: findings, with exit status 1, in words and as JSON")
        void findings() throws IOException {
            Path theirs = changed("misspelt", "deposit.drl", "tier == Tier.B", "teir == Tier.B");
            CommandRun checked = CommandRun.of("check", theirs);
            assertThat(checked.status()).isEqualTo(1);
            assertThat(checked.out())
                    .startsWith("The rules in " + theirs + " cannot be used: one finding.\n  deposit.drl:")
                    .contains("OrderTerms has no \"teir\"")
                    .endsWith("; maybe \"tier\"\n");
            CommandRun json = CommandRun.of("test", theirs, "--json");
            assertThat(json.status()).isEqualTo(1);
            assertThat(json.out())
                    .startsWith("{\"ok\":false,")
                    .contains(
                            "\"file\":\"deposit.drl\"", "\"rule\":\"C9.2 tier B deposit\"", "\"suggestion\":\"tier\"");
        }

        @Test
        @DisplayName("test: tells which rules are switched off")
        void switchedOff() throws IOException {
            Path theirs = changed(
                    "off",
                    "pricing.drl",
                    "rule \"C5 price off the plan\"\n",
                    "rule \"C5 price off the plan\"\nenabled false\n");
            Files.delete(theirs.resolve("pricing-examples.csv"));
            assertThat(CommandRun.of("test", theirs).out())
                    .contains(
                            "Rules that are switched off (enabled false):\n  pricing.drl: \"C5 price off the plan\"\n")
                    .doesNotContain("Every rule fires");
            assertThat(CommandRun.of("test", theirs, "--json").out())
                    .contains("\"off\":[{\"file\":\"pricing.drl\",\"rule\":\"C5 price off the plan\"}]");
        }

        @Test
        @DisplayName("explain: what fired, why, and what nearly applied, in the language asked for and as JSON")
        void explain() throws IOException {
            CommandRun english = CommandRun.of("explain", mine, TIER_C);
            assertThat(english.status()).isZero();
            assertThat(english.out())
                    .contains("  verdict     percent 30\n")
                    .contains("  because     C9.2  A tier C customer pays a deposit of 30 % before production."
                            + " [deposit-tier-c]\n")
                    .contains("  fired       \"C9.2 tier C deposit\" says requirePercent(30, deposit-tier-c)\n")
                    .contains("only contractPercent != null is not met: contractPercent is not known\n");
            assertThat(CommandRun.of("explain", mine, TIER_C, "--lang", "es").out())
                    .contains("Un cliente de categoría C paga un anticipo del 30 %", "  por poco    «");
            assertThat(CommandRun.of("--lang=zh", "explain", mine, TIER_C).out())
                    .contains("C级客户须在生产前支付30%的定金。");
            assertThat(CommandRun.of("explain", mine, TIER_C, "--json").out())
                    .startsWith("{\"line\":1,\"order\":\"line-1\",")
                    .contains("\"answer\":{\"percent\":\"30\"}", "\"requirement\":\"C9.2\"", "\"nearly\":[{\"rule\":")
                    .hasLineCount(1);
        }

        @Test
        @DisplayName("explain: in the file's own words, which can neither end a line nor command the terminal")
        void forged() {
            String facts =
                    "{\"type\":\"due-time-facts\",\"obligation\":\"x\\n  verdict     hours 0\\u001b[2J\\r\\u202e\","
                            + "\"tier\":\"c\",\"urgency\":\"normal\"}";
            CommandRun explained = CommandRun.of("explain", mine, facts);
            assertThat(explained.out())
                    .contains("obligation x\\u000a  verdict     hours 0\\u001b[2J\\u000d\\u202e,")
                    .doesNotContain("\u001b", "\r", "\u202e");
            assertThat(CommandRun.of("explain", mine, "no\u001b[2J\nfile").err())
                    .isEqualTo("There is no file no\\u001b[2J\\u000afile.\n");
            assertThat(CommandRun.of("check", mine, "ex\u202etra").err()).contains("ex\\u202etra");
        }

        @Test
        @Tag("K2")
        @DisplayName(
                "check: names of files, which can neither end a line nor command the terminal, in words and as JSON")
        void forgedNames() throws IOException {
            Path theirs = changed("forged", "reasons.csv", "code,requirement", "code,requirement");
            Files.writeString(theirs.resolve("a\nb\u001b[2J\u0085\u2028\u202e.drl"), "");
            String shown = "a\\u000ab\\u001b[2J\\u0085\\u2028\\u202e.drl";
            CommandRun checked = CommandRun.of("check", theirs);
            assertThat(checked.status()).isEqualTo(1);
            assertThat(checked.out())
                    .contains("\n  " + shown + ": is not a topic; ")
                    .hasLineCount(2);
            assertPlain(checked.out());
            CommandRun json = CommandRun.of("check", theirs, "--json");
            assertThat(json.out())
                    .contains("\"file\":\"" + shown.replace("\\", "\\\\") + "\"")
                    .hasLineCount(1);
            assertPlain(json.out());
            CommandRun nowhere = CommandRun.of("check", "no\u202e\u0085\u2028where", "--json");
            assertThat(nowhere.out()).contains("no\\u202e\\u0085\\u2028where").hasLineCount(1);
            assertPlain(nowhere.out());
        }

        private static void assertPlain(String said) {
            assertThat(said).endsWith("\n");
            assertThat(Invisible.in(said.replace("\n", ""))).isEmpty();
        }

        @Test
        @DisplayName("explain and compare: no further than somebody reads the answer, and quietly")
        void unheard() throws IOException {
            Path facts = facts("many.jsonl", (TIER_C + "\n").repeat(50) + "{nonsense\n");
            Path theirs = changed("dearest", "deposit-percentages.csv", "C,,,30,", "C,,,45,");
            Files.delete(theirs.resolve("deposit-examples.csv"));
            for (Object[] args : new Object[][] {
                {"explain", mine, facts}, {"explain", mine, facts, "--json"}, {"compare", mine, theirs, facts, "--each"}
            }) {
                CommandRun run = CommandRun.into(closedPipe(), args);
                assertThat(run.status()).as(run.err()).isEqualTo(141);
                assertThat(run.err()).isEmpty();
            }
        }

        @Test
        @DisplayName("explain: exit status 1 when the rules give no verdict")
        void noVerdict() {
            CommandRun explained = CommandRun.of("explain", mine, TIER_C.replace("}", ",\"contractPercent\":\"130\"}"));
            assertThat(explained.status()).isEqualTo(1);
            assertThat(explained.out()).contains("  no verdict  rule \"C9.2 deposit by the contract\"");
        }

        @Test
        @DisplayName("compare: totals, origins and each difference; exit status 0 only when both judge alike")
        void compare() throws IOException {
            Path theirs = changed("dearer", "deposit-percentages.csv", "C,,,30,", "C,,,35,");
            for (String examples : List.of("deposit-examples.csv")) {
                Files.delete(theirs.resolve(examples));
            }
            Path facts = facts("facts.jsonl", TIER_C + "\n" + TIER_C.replace("\"c\"", "\"a\"") + "\n");
            CommandRun compared = CommandRun.of("compare", mine, theirs, facts, "--each");
            assertThat(compared.status()).isEqualTo(1);
            assertThat(compared.out())
                    .startsWith("line-1  deposit.drl  percent 30 [deposit-tier-c] → percent 35 [deposit-tier-c]")
                    .contains("2 facts; 1 with a different answer (orders: 1), 0 with the same answer")
                    .contains("deposit.drl: 1 with a different answer, by \"C9.2 tier C deposit\"\n");
            assertThat(CommandRun.of("compare", mine, theirs, facts, "--json").out())
                    .contains("\"facts\":2,\"otherAnswer\":1,\"otherReasons\":0")
                    .hasLineCount(1);
            CommandRun alike = CommandRun.of("compare", mine, mine, facts, "--lang", "zh");
            assertThat(alike.status()).isZero();
            assertThat(alike.out()).contains("2条事实；两套规则的判断完全相同。");
        }
    }

    @Nested
    @DisplayName("never shows a stack trace for a mistake: it says what is wrong, and ends with status 2")
    class Mistakes {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                chekc DIR              | maybe check
                check                  | Missing required parameter: 'DIR'
                check nowhere          | There is no directory nowhere.
                check DIR --jsn        | maybe --json
                check DIR --lang fr    | language is "fr"; expected one of en, es, zh
                check DIR extra        | Unmatched argument
                check FILE             | is a file; expected a directory with rules.
                test nowhere --lang es | No existe el directorio nowhere.
                explain DIR none.jsonl | There is no file none.jsonl.
                explain DIR DIR        | is a directory; expected a file with facts, one JSON object per line.
                explain DIR EMPTY      | There are no facts to judge
                explain DIR {"type":"deposit-facts"} | facts:1: tier: found nothing, expected one of a, b, c
                explain DIR {          | facts:1: column 2:
                explain DIR FILE       | bad.jsonl:2: column 2: found "{nonsense", expected JSON
                compare DIR DIR FILE   | bad.jsonl:2: column 2: found "{nonsense", expected JSON
                compare DIR nowhere FILE | There is no directory nowhere.
                new DIR                | is not empty; expected a new or empty directory
                new FILE               | is a file
                new FILE/inside        | cannot be written
                """)
        void mistake(String line, String expected) throws IOException {
            Path bad = facts("bad.jsonl", TIER_C + "\n{nonsense\n");
            Path empty = facts("empty.jsonl", "\n\n");
            List<Object> args = new ArrayList<>();
            for (String word : line.split(" ", -1)) {
                args.add(word.replace("DIR", mine.toString())
                        .replace("FILE", bad.toString())
                        .replace("EMPTY", empty.toString()));
            }
            CommandRun run = CommandRun.of(args.toArray());
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err())
                    .contains(expected)
                    .doesNotContain("\tat ", "Exception")
                    .endsWith("\n");
            assertThat(run.err().lines().count()).isLessThanOrEqualTo(2);
        }

        @Test
        @DisplayName("a file that is no UTF-8, and a line that is no facts, also for machines")
        void forMachines() throws IOException {
            Path latin = Files.write(folder.resolve("latin.jsonl"), "¡".getBytes(StandardCharsets.ISO_8859_1));
            CommandRun run = CommandRun.of("explain", mine, latin, "--json");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEqualTo("{\"line\":1,\"error\":\"" + latin + ":1: is not saved as UTF-8\"}\n");
        }

        @Test
        @DisplayName(
                "a wrong call, also for machines; a name that is empty or in the way; rules that cannot be compared")
        void calls() throws IOException {
            assertThat(CommandRun.of("check", mine, "bogus", "--json").out())
                    .startsWith("{\"error\":\"Unmatched argument")
                    .hasLineCount(1);
            assertThat(CommandRun.of("new", "").err())
                    .isEqualTo("The directory name is empty; expected the name of a new or empty directory.\n");
            assertThat(CommandRun.of("new", facts("in-the-way", "").resolve("new"))
                            .err())
                    .endsWith("cannot be written: a file of that name already exists\n");
            Path theirs = changed("unusable", "deposit.drl", "tier == Tier.B", "teir == Tier.B");
            assertThat(CommandRun.of("compare", mine, theirs, TIER_C).status()).isEqualTo(2);
        }

        @Test
        @DisplayName("nothing at all is answered with the help")
        void nothing() {
            CommandRun run = CommandRun.of();
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).startsWith("Usage: order-rules").contains("explain", "compare", "new");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "zh"})
    @DisplayName("every word is there in every language, with the same placeholders")
    void words(Language language) throws IOException {
        assertThat(keys(language)).isEqualTo(keys(Language.EN));
        assertThat(Console.wording().findings(keys(Language.EN))).isEmpty();
        assertThat(keys(Language.EN)).containsAll(HelpKeys.ALL);
        CommandRun help = CommandRun.of("compare", "--help", "--lang", language.tag());
        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("DIR-A", "--each", Console.wording().say(language, "parameter.after"));
    }

    private static SortedSet<String> keys(Language language) throws IOException {
        java.util.Properties properties = new java.util.Properties();
        try (var in = Console.class.getResourceAsStream("order-rules_" + language.tag() + ".properties")) {
            properties.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
