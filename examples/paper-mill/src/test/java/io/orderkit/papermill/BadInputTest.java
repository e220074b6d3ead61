package io.orderkit.papermill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The answer of the program to bad input")
class BadInputTest {
    private static final String GOOD =
            line("g-1", "PM-GOOD", "09:00", "receive-order", content("5000 kg", "6.20 CNY/kg"));

    @TempDir
    private Path directory = Path.of("");

    private static String content(String quantity, String price) {
        return "{\"channel\":\"visit\",\"salesperson\":\"zhou.tao\",\"unclear\":[],\"content\":{\"customer\":\"C-2041\","
                + "\"requestedDate\":\"2026-03-20\",\"lines\":[{\"number\":1,\"quantity\":\"" + quantity
                + "\",\"unitPrice\":\"" + price + "\"}]}}";
    }

    private static String line(String id, String order, String time, String command, String with) {
        return "{\"id\":\"" + id + "\",\"order\":\"" + order + "\",\"at\":\"2026-03-02T" + time + ":00+08:00\","
                + "\"by\":{\"id\":\"li.na\",\"roles\":[\"cs-agent\"]},\"do\":\"" + command + "\",\"with\":" + with
                + "}";
    }

    private static String bad() {
        return line("b-1", "PM-BAD", "09:00", "receive-order", content("5000 kg", "6.20 CNY/kg"));
    }

    private ProgramRun runWith(String brokenLine) {
        ProgramRun run = ProgramRun.script(directory, brokenLine, GOOD);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err() + run.out()).doesNotContain("\tat ").doesNotContain("Exception");
        return run;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "receive-order | recieve-order | do: found \"recieve-order\" | maybe \"receive-order\"",
                "\"channel\" | \"chanel\" | with.channel: found nothing | with.chanel: found an unknown field",
                "\"salesperson\":\"zhou.tao\", | ^^ | with.salesperson: found nothing | expected",
                "5000 kg | 5000 kgs | with.content.lines[0].quantity: found | maybe \"kg\"",
                "CNY/kg | CYN/kg | with.content.lines[0].unitPrice: found | maybe \"CNY\"",
                "2026-03-20 | 2026-02-30 | with.content.requestedDate: found \"2026-02-30\" | maybe \"2026-02-28\"",
                "cs-agent | cs-agnet | by.roles[0]: found \"cs-agnet\" | maybe \"cs-agent\"",
                "cs-agent | system | by.roles[0]: found \"system\" | expected one of",
                "\"by\":{\"id\":\"li.na\",\"roles\":[\"cs-agent\"]}, | ^^ | by: found nothing | expected",
                "\"roles\":[\"cs-agent\"] | \"roles\":[] | by: found | at least one role",
                "\"id\":\"b-1\", | ^^ | id: found nothing | expected",
                "09:00:00+08:00 | 09:00:00 | at: found | a time with its offset",
                "\"with\": | \"wiht\": | wiht: found an unknown field | maybe \"with\"",
                "\"receive-order\" | \"look-around\" | with: found | no content; look-around takes none",
                "\"do\" | \"seen\":\"x\",\"do\" | seen: found \"x\" | a whole number",
            })
    @Tag("X1")
    void aFieldThatIsWrongIsToldWithFileLineAndField(String from, String to, String field, String expected) {
        ProgramRun run = runWith(bad().replace(from, to));
        assertThat(run.err()).contains("script.jsonl, line 1, " + field).contains(expected);
        assertThat(run.out()).contains("Accepted 1 ·");
        assertThat(run.about("PM-GOOD")).contains("✓ C1 Receive the order");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "this is no JSON",
                "{\"id\": \"b-1\", \"order\":",
                "[1]",
                "\"text\"",
                "{} {}",
                "nul",
                "{\"id\":1,\"id\":2}"
            })
    void aLineThatIsNoObjectIsToldAndTheOthersGoOn(String text) {
        ProgramRun run = runWith(text);
        assertThat(run.err()).startsWith(directory.resolve("script.jsonl") + ", line 1, ");
        assertThat(run.out()).contains("Accepted 1 ·");
    }

    @Test
    void theOrderOfABrokenLineStopsThereAndIsTakenUpWhereItStoppedOnceTheLineIsMended() {
        String check = line("b-3", "PM-BAD", "10:00", "record-in-memo", "{\"memo\":\"M-1\"}");
        ProgramRun broken =
                ProgramRun.script(directory, bad().replace("kg", "kilo"), check, GOOD.replace("09:00", "11:00"));
        assertThat(broken.status()).isEqualTo(2);
        assertThat(broken.about("PM-BAD"))
                .contains("! Line 1 cannot be read; the order stops here")
                .contains("Later lines of this order that were not tried: 1;");
        assertThat(broken.about("PM-GOOD")).contains("✓ C1");

        ProgramRun mended = ProgramRun.script(directory, bad(), check, GOOD.replace("09:00", "11:00"));
        assertThat(mended.status()).isZero();
        assertThat(mended.about("PM-BAD")).contains("✓ C1").contains("✓ C3");
        assertThat(mended.about("PM-GOOD")).contains("= C1");
    }

    @Test
    void aLineThatCannotBeReadAtAllIsTakenToBeOfTheOrderAroundIt() {
        ProgramRun run = ProgramRun.script(
                directory, GOOD, "oops", line("g-2", "PM-GOOD", "10:00", "record-in-memo", "{\"memo\":\"M-1\"}"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.about("PM-GOOD")).contains("✓ C1").contains("! Line 2").doesNotContain("C3");
        assertThat(run.out()).contains("Unreadable lines: 1;");
    }

    @Test
    void timeMustNotRunBackwards() {
        ProgramRun run = ProgramRun.script(
                directory, GOOD, line("g-2", "PM-GOOD", "08:00", "record-in-memo", "{\"memo\":\"M-1\"}"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("line 2, at: found \"2026-03-02T00:00:00Z\", expected a time no earlier than");
    }

    @Test
    void onLongScriptsItSaysHowFarItIsWhereSomebodyWatches() {
        String[] lines = IntStream.range(0, 250)
                .mapToObj(i -> line("n-" + i, "PM-LONG", "09:00", "read-back", "{\"agreed\":true}"))
                .toArray(String[]::new);
        String script = ProgramRun.file(directory, "long.jsonl", lines).toString();
        assertThat(ProgramRun.of(true, script, "--db", ProgramRun.database(directory))
                        .err())
                .contains("of 250");
        assertThat(ProgramRun.of(script, "--db", ProgramRun.database(directory)).err())
                .isEmpty();
    }

    @Nested
    class WithoutWhatItNeeds {
        private void saysInOneSentence(String sentence, String... args) {
            ProgramRun run = ProgramRun.of(args);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err().lines()).hasSize(1).first().asString().contains(sentence);
            assertThat(run.err()).endsWith(".\n").doesNotContain("Exception");
        }

        @Test
        void anUnknownOptionIsOneSentence() {
            saysInOneSentence(
                    "There is no option --land; expected one of --db, --story, --scripts, --data, --lang, --help; maybe --lang",
                    "--land",
                    "en");
            saysInOneSentence("The option --db needs a value", "--db");
            saysInOneSentence("There is no language \"fr\"", "--lang", "fr");
        }

        @Test
        void anUnreadableScriptIsOneSentence() {
            saysInOneSentence("There is no file nowhere.jsonl", "nowhere.jsonl");
            saysInOneSentence("is a directory", directory.toString());
            saysInOneSentence("There is no directory nowhere", "--scripts", "nowhere");
            saysInOneSentence("holds no .jsonl file", "--scripts", directory.toString());
        }

        @Test
        void aScriptThatIsNotUtf8IsOneSentence() throws IOException {
            Path file = Files.write(directory.resolve("latin.jsonl"), new byte[] {'{', (byte) 0xE9, '}'});
            saysInOneSentence("is not written in UTF-8", file.toString());
        }

        @Test
        void aDatabaseInADirectoryThatIsNotThereIsOneSentence() {
            saysInOneSentence(
                    "does not exist", "--db", directory.resolve("no/where").toString());
            saysInOneSentence("semicolon", "--db", directory.resolve("a;b").toString());
        }

        @Test
        void aFileThatIsNoDatabaseIsOneSentence() throws IOException {
            Files.writeString(directory.resolve("orders.mv.db"), "no database at all ".repeat(1000));
            saysInOneSentence("cannot be opened", "--db", ProgramRun.database(directory));
        }

        @Test
        void aDatabaseThatSomebodyElseHasOpenIsOneSentence() throws IOException {
            ProgramRun.script(directory, GOOD);
            try (FileChannel channel = FileChannel.open(directory.resolve("orders.mv.db"), StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                assertThat(lock.isValid()).isTrue();
                saysInOneSentence("in use", "--db", ProgramRun.database(directory));
            }
        }

        @Test
        void masterDataAreToldWithFileLineAndFieldAndNothingIsDecidedOnThem() throws IOException {
            for (String name : new String[] {"price-plan", "earlier-deals", "contracts", "customers"}) {
                Files.writeString(directory.resolve(name + ".jsonl"), "");
            }
            Files.writeString(
                    directory.resolve("customers.jsonl"),
                    "{\"customer\":\"C-1\",\"name\":\"X\",\"tier\":\"d\",\"annualVolume\":\"1\",\"yearsOfDealing\":1,\"overdueInvoices\":0}\n");
            ProgramRun run = ProgramRun.of("--data", directory.toString(), "--db", ProgramRun.database(directory));
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err())
                    .contains("customers.jsonl, line 1, tier: found \"d\"")
                    .contains("no decision was made");
            assertThat(directory.resolve("orders.mv.db")).doesNotExist();
        }
    }

    @Test
    void helpIsHelp() {
        ProgramRun run = ProgramRun.of("--help", "--lang", "es");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Uso: paper-mill").contains("--db");
    }
}
