package io.orderkit.rulescli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that the memory use of a comparison does not grow with the number of facts. The following command
 * runs the test with a million facts and takes several minutes:
 *
 * <pre>mvn -pl tools/order-rules-cli -am test -Dtest=MillionFactsTest -Dsurefire.failIfNoSpecifiedTests=false -Dfacts=1000000</pre>
 */
@DisplayName("A comparison over many facts")
@Tag("X7")
class MillionFactsTest {
    /**
     * The maximum heap size. The rules take up about half of the heap. Holding a million facts in memory would require
     * ten times this size.
     */
    private static final String HEAP = "-Xmx64m";

    private static final int FACTS = Integer.getInteger("facts", 10_000);

    @Test
    @DisplayName("runs in 64 MB, whatever their number, and counts them all")
    void flatMemory(@TempDir Path folder) throws Exception {
        Path mine = folder.resolve("mine");
        Path theirs = folder.resolve("theirs");
        assertThat(CommandRun.of("new", mine).status()).isZero();
        assertThat(CommandRun.of("new", theirs).status()).isZero();
        Path percentages = theirs.resolve("deposit-percentages.csv");
        Files.writeString(percentages, Files.readString(percentages).replace("C,,,30,", "C,,,35,"));
        Files.delete(theirs.resolve("deposit-examples.csv"));
        Path facts = folder.resolve("facts.jsonl");
        int ofTierC = write(facts);
        Process compare = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        OrderRules.class.getName(),
                        "compare",
                        mine.toString(),
                        theirs.toString(),
                        facts.toString(),
                        "--json")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(compare.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(compare.waitFor()).isEqualTo(ExitStatus.FOUND);
        assertThat(said).contains("\"facts\":" + FACTS + ",\"otherAnswer\":" + ofTierC + ",\"otherReasons\":0");
    }

    /** Writes facts that are all different, each for a different order. */
    private static int write(Path file) throws IOException {
        Random random = new Random(20260302);
        int ofTierC = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < FACTS; i++) {
                char tier = (char) ('a' + random.nextInt(3));
                ofTierC += tier == 'c' ? 1 : 0;
                out.write("{\"type\":\"recorded-facts\",\"order\":\"B-" + i + "\",\"at\":\"2026-03-02T09:00:00Z\","
                        + "\"facts\":{\"type\":\"deposit-facts\",\"tier\":\"" + tier + "\",\"orderTotal\":\"" + i
                        + "\",\"currency\":\"CNY\",\"paymentMethod\":\"open-account\",\"urgency\":\"normal\"}}\n");
            }
        }
        return ofTierC;
    }
}
