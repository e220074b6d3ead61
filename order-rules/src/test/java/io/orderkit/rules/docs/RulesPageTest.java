package io.orderkit.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The page for analysts tells what rules, tables and facts are")
@Tag("X7")
class RulesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "rules.md");
    private static final String COMMAND = "mvn -q -pl order-rules -am test -Dtest=RulesPageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dorderkit.docs=write";

    @Test
    @DisplayName("its generated parts are up to date")
    void upToDate() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("standard rules", RulesPage.standardRules());
        parts.put("decision tables", RulesPage.decisionTables());
        parts.put("vocabulary", RulesPage.vocabulary());
        String found = Files.readString(PAGE);
        String expected = found;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            expected = with(expected, part.getKey(), part.getValue());
        }
        if ("write".equals(System.getProperty("orderkit.docs"))) {
            Files.writeString(PAGE, expected);
        } else {
            assertThat(found)
                    .as("%s is not what the rules say; write it again with%n%n    %s%n", PAGE, COMMAND)
                    .isEqualTo(expected);
        }
    }

    private static String with(String page, String part, String content) {
        String begin = "<!-- " + part + ": begin -->\n";
        int from = page.indexOf(begin);
        int to = page.indexOf("<!-- " + part + ": end -->", from);
        assertThat(from).as("place of the part %s", part).isNotNegative();
        assertThat(to).as("end of the part %s", part).isGreaterThan(from);
        return page.substring(0, from + begin.length()) + content + page.substring(to);
    }
}
