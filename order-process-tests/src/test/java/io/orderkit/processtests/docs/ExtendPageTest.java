package io.orderkit.processtests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page about extending a process")
class ExtendPageTest {
    private static final Path PAGE = Path.of("..", "docs", "extend.md");
    private static final Pattern BLOCK = Pattern.compile("```(java|properties)\n(.*?)```", Pattern.DOTALL);

    @Test
    @DisplayName("shows code and words of the example company as they stand in its files, which are compiled and run")
    void showsWhatRuns() throws IOException {
        List<String> sources = sources();
        List<String> blocks = BLOCK.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult found) -> found.group(2))
                .toList();
        assertThat(blocks)
                .hasSizeGreaterThan(6)
                .allSatisfy(block -> assertThat(sources).as(block).anyMatch(source -> source.contains(plain(block))));
    }

    private static List<String> sources() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String root : List.of("java", "resources")) {
            try (Stream<Path> files = Files.walk(Path.of("src", "test", root, "com", "example", "lumen"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    texts.add(plain(Files.readString(file)));
                }
            }
        }
        return texts;
    }

    /** Indentation and line ends are the page's own. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
