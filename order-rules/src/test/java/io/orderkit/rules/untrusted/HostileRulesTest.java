package io.orderkit.rules.untrusted;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.rules.RuleDirectory;
import io.orderkit.rules.RuleWatch;
import io.orderkit.rules.UnstartedWatch;
import io.orderkit.rules.report.RuleReport;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests with rules that must be rejected. Each rule has its own file, whose first line contains the expected finding.
 */
@Tag("X7")
class HostileRulesTest {
    private static final String FINDING = "// refused: ";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path parent;

    @SuppressWarnings("NullAway.Init")
    private static RuleDirectory directory;

    @SuppressWarnings("NullAway.Init")
    private static RuleWatch watch;

    @BeforeAll
    static void putGoodRulesInForce() {
        directory = RuleDirectory.copiedTo(parent, "ours");
        watch = UnstartedWatch.of(directory.path());
    }

    @AfterAll
    static void close() {
        watch.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @DisplayName("a hostile rule is refused with its finding, and the old rules stay in force")
    void isRefusedWithItsFindingAndTheOldRulesStay(String file) throws Exception {
        RuleSetVersion before = watch.current().version();
        String text = Files.readString(place().resolve(file));
        directory.write("deposit.drl", text);
        watch.look();
        RuleReport report = watch.look().orElseThrow();
        assertThat(report.accepted()).isFalse();
        assertThat(report.inForce()).isEqualTo(before);
        assertThat(watch.current().version()).isEqualTo(before);
        assertThat(report.findings().get(0)).hasToString("deposit.drl:" + expected(text));
    }

    @Test
    @DisplayName("the corpus is large, and none of its files is there twice")
    void theCorpusIsLarge() throws Exception {
        List<String> texts = files().map(HostileRulesTest::text).toList();
        assertThat(texts).hasSizeGreaterThan(150).doesNotHaveDuplicates();
    }

    private static String expected(String text) {
        String first = text.lines().findFirst().orElseThrow();
        assertThat(first).startsWith(FINDING);
        return first.substring(FINDING.length());
    }

    private static String text(String file) {
        try {
            return Files.readString(place().resolve(file));
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<String> files() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(place())) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Path place() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(HostileRulesTest.class.getResource("/io/orderkit/rules/hostile"))
                .toURI());
    }
}
