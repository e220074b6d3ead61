package io.orderkit.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.model.Names;
import io.orderkit.spring.caller.CallerNotAdmitted;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The sentences of problems")
class ProblemWordsTest {
    private static Set<String> keys(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ProblemWords.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words.stringPropertyNames();
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems_es.properties", "problems_zh.properties"})
    @DisplayName("are the same in every language")
    void everyLanguage(String file) throws IOException {
        assertThat(keys(file)).isEqualTo(keys("problems.properties"));
    }

    @Test
    @DisplayName("cover every reason why somebody is not admitted")
    void everyReason() throws IOException {
        assertThat(keys("problems.properties"))
                .containsAll(Arrays.stream(CallerNotAdmitted.Reason.values())
                        .map(reason -> "not-admitted." + Names.kebab(reason))
                        .toList());
    }
}
