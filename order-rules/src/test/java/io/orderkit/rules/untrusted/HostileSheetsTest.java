package io.orderkit.rules.untrusted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.orderkit.rules.RuleBook;
import io.orderkit.rules.RuleDirectory;
import io.orderkit.rules.RuleSetInvalid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A sheet that no analyst means to write")
@Tag("K2")
class HostileSheetsTest {
    private static final String SEPARATOR = " \\| ";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path parent;

    @ParameterizedTest(name = "{0}")
    @MethodSource("findings")
    @DisplayName("is refused with a finding that names it")
    void refused(String line) throws IOException {
        String sheet = line.split(SEPARATOR, 2)[0];
        String target = HostileCase.target(sheet);
        RuleDirectory directory = RuleDirectory.copiedTo(parent, "ours");
        Files.write(directory.path().resolve(target), HostileCase.resource("sheets/" + sheet));
        RuleSetInvalid invalid = catchThrowableOfType(RuleSetInvalid.class, () -> RuleBook.load(directory.path()));
        assertThat(invalid).as("refusal").isNotNull();
        assertThat(invalid.findings().get(0).toString()).startsWith(target + line.split(SEPARATOR, 2)[1]);
        assertThat(invalid.findings())
                .allSatisfy(finding -> assertThat(finding.toString())
                        .hasSizeLessThan(1500)
                        .doesNotContain("\u001b", "\n", "\u0085", "\u2028", "\u202e"));
    }

    @Test
    @DisplayName("has its finding in the list, each of them")
    void listed() {
        assertThat(findings().map(line -> line.split(SEPARATOR, 2)[0]))
                .containsExactlyInAnyOrderElementsOf(HostileCase.names("sheets", ".csv"));
    }

    static Stream<String> findings() {
        return new String(HostileCase.resource("sheets/findings.txt"), StandardCharsets.UTF_8).lines();
    }
}
