package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The contracts and docs/ports.md speak of the same rules. */
class RuleNumbersTest {
    private static final Pattern RULE = Pattern.compile("(?m)^\\| ([SQJO]-[0-9]+) \\|");

    @Test
    @DisplayName("every rule of a storage is cited by a test, and every test cites a rule")
    void rulesAndTestsAgree() throws IOException {
        List<String> documented = RULE.matcher(Files.readString(Path.of("..", "docs", "ports.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(documented).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(cited())).isEqualTo(new TreeSet<>(documented));
    }

    @Test
    @DisplayName("a test's title begins with the rule that it is tagged with, and likely causes are given")
    void titlesCite() {
        for (Method test : tests()) {
            assertThat(test.getAnnotation(DisplayName.class).value())
                    .startsWith(test.getAnnotation(Tag.class).value() + " ");
            assertThat(test.isAnnotationPresent(LikelyCauses.class))
                    .as("causes of %s", test)
                    .isTrue();
        }
    }

    private static List<String> cited() {
        return tests().stream()
                .map(test -> test.getAnnotation(Tag.class).value())
                .toList();
    }

    private static List<Method> tests() {
        List<Method> tests = new ArrayList<>();
        for (Class<?> contract : List.of(
                OrderStoreContract.class, OrderQueryContract.class, JournalQueryContract.class, OutboxContract.class)) {
            for (Class<?> type = contract; type != StorageContract.class && type != null; type = type.getSuperclass()) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Test.class))
                        .forEach(tests::add);
            }
        }
        return tests;
    }
}
