package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("K7")
@DisplayName("The failure that docs/write-an-adapter.md prints")
class FailureOnPageTest {
    private static final Path PAGE = Path.of("..", "docs", "write-an-adapter.md");
    private static final Pattern SHOWN = Pattern.compile("(?s)<!-- test: failure of (S-\\d+) -->\n```text\n(.*?)\n```");

    @Test
    @DisplayName("is what a store with a text column that is too short gets")
    void isReal() throws IOException {
        Matcher shown = SHOWN.matcher(Files.readString(PAGE));
        assertThat(shown.find()).isTrue();
        String rule = shown.group(1);
        List<String> messages = BrokenAdaptersTest.brokenAdapters()
                .filter(broken -> broken.rule().equals(rule))
                .flatMap(broken -> BrokenAdaptersTest.failuresOfRule(broken).stream())
                .toList();
        assertThat(messages).anySatisfy(message -> assertThat(message).startsWith(shown.group(2)));
    }
}
