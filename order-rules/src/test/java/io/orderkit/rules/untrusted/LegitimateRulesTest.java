package io.orderkit.rules.untrusted;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.rules.RuleDirectory;
import io.orderkit.rules.RuleWatch;
import io.orderkit.rules.UnstartedWatch;
import io.orderkit.rules.report.RuleReport;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Tests with rules that must be accepted. Each file is named after the topic whose rules it replaces and after the feature it tests. */
@Tag("X7")
class LegitimateRulesTest {
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
    @DisplayName("a legitimate edit comes into force")
    void comesIntoForce(String file) throws Exception {
        String topic = file.substring(0, file.indexOf('.')) + ".drl";
        directory.write(topic, Files.readString(place().resolve(file)));
        watch.look();
        RuleReport report = watch.look().orElseThrow();
        assertThat(report.findings()).isEmpty();
        assertThat(watch.current().version()).isEqualTo(report.inForce()).isNotEqualTo(report.before());
    }

    @Test
    @DisplayName("the corpus shows forty edits and more")
    void theCorpusIsLarge() throws Exception {
        assertThat(files()).hasSizeGreaterThan(40);
    }

    static Stream<String> files() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(place())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static Path place() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(LegitimateRulesTest.class.getResource("/io/orderkit/rules/legitimate"))
                .toURI());
    }
}
