package io.orderkit.rules.untrusted;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The hostile corpus, in a virtual machine of its own with a heap of 256 MB")
@Tag("K2")
class HostileCorpusTest {
    private static final String HEAP = "-Xmx256m";
    private static final int MINUTES = 40;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    @DisplayName("costs no more than 10 s each, changes nothing in its host, and good files put back are taken")
    void isHarmless() throws Exception {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        Path said = folder.resolve("said.txt");
        Process host = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        HostileCorpusRun.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = host.waitFor(MINUTES, TimeUnit.MINUTES);
        host.destroyForcibly();
        List<String> lines = List.of(new String(Files.readAllBytes(said), StandardCharsets.UTF_8).split("\n", -1));
        assertThat(ended)
                .as("ended; the last line is %s", lines.get(lines.size() - 1))
                .isTrue();
        assertThat(lines).noneMatch(line -> line.startsWith(HostileCorpusRun.BAD));
        assertThat(host.exitValue()).as("%s", lines).isZero();
        assertThat(lines.get(lines.size() - 2)).isEqualTo(HostileCorpus.all().size() + " cases");
    }

    @Test
    @DisplayName("holds more than sixty files besides those of before, which were 208")
    void isLarge() {
        assertThat(HostileCorpus.all()).hasSizeGreaterThan(208 + 60);
        assertThat(HostileCorpus.all()).extracting(HostileCase::name).doesNotHaveDuplicates();
    }
}
