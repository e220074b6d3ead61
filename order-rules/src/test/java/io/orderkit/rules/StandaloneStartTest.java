package io.orderkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests that the shipped rules need no libraries on the class path other than their own dependencies. */
@Tag("X7")
class StandaloneStartTest {
    /**
     * The jars that a host gets as dependencies of this module. They do not include a rule compiler, a parser or ECJ.
     */
    private static final Pattern HANDED_ON = Pattern.compile(
            "(drools-(base|canonical-model|core|kiesession|model-compiler"
                    + "|util|wiring-api|wiring-static)|kie-(api|internal|memory-compiler)|slf4j-(api|nop)|order-domain)-[\\d.]+.*\\.jar");

    @Test
    void theShippedRulesDecideInAFreshHostWithoutARuleCompilerOnItsClassPath() throws Exception {
        Process host = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        handedOn(),
                        FirstDecision.class.getName())
                .redirectErrorStream(true)
                .start();
        List<String> said = new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(host.waitFor(60, TimeUnit.SECONDS)).isTrue();
        said.forEach(System.out::println);
        assertThat(said)
                .contains(
                        "deposit 12.5",
                        "failure rule \"C9.2 deposit by the contract\" of deposit.drl failed:"
                                + " deposit is \"130 %\"; expected 0 % to 100 %")
                .anyMatch(line -> line.startsWith("first decision after"))
                .anyMatch(
                        line -> line.startsWith("load to read rules from files, add org.drools:drools-model-codegen"));
    }

    @Test
    @Tag("K6")
    @DisplayName("a host without SLF4J is told which class is missing, and the rules are not blamed")
    void missingLibrary() throws Exception {
        String without = Arrays.stream(handedOn().split(File.pathSeparator))
                .filter(entry -> !entry.contains("slf4j"))
                .collect(Collectors.joining(File.pathSeparator));
        Process host = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        without,
                        FirstDecision.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(host.waitFor()).isNotZero();
        assertThat(said)
                .contains(
                        "the rules of tier.drl need the class org.slf4j.LoggerFactory, which is missing; expected its library");
    }

    private static String handedOn() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith(".jar")
                        || HANDED_ON
                                .matcher(Path.of(entry).getFileName().toString())
                                .matches())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
