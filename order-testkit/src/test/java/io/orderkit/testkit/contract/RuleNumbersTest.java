package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.testkit.contract.time.BusinessCalendarContract;
import io.orderkit.testkit.contract.time.ClockContract;
import io.orderkit.testkit.internal.report.LikelyCauses;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks that the contracts cover exactly the rules in {@code docs/ports.md}. */
class RuleNumbersTest {
    private static final List<Class<?>> CONTRACTS = List.of(
            OrderStoreContract.class,
            OrderQueryContract.class,
            JournalQueryContract.class,
            OutboxContract.class,
            OrderArchiveContract.class,
            ErpFactsContract.class,
            ErpEffectsContract.class,
            EventPublisherContract.class,
            DocumentSenderContract.class,
            BusinessCalendarContract.class,
            SubjectKeysContract.class,
            ClockContract.class,
            PeopleContract.class);

    private static final Pattern CITATION = Pattern.compile("\\b[SQJOAFEPDKTN]-[0-9]+\\b");
    private static final Pattern RULE = Pattern.compile("(?m)^\\| ([A-Z]-[0-9]+) \\|");

    @Test
    @DisplayName("every rule of a port is cited by a contract test, and every test cites a rule")
    void rulesAndTestsAgree() throws IOException {
        List<String> documented = documented();
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

    private static List<String> documented() throws IOException {
        return RULE.matcher(Files.readString(Path.of("..", "docs", "ports.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    @DisplayName("every rule has an intent")
    void intents() throws IOException {
        List<String> rules = Files.readAllLines(Path.of("..", "docs", "ports.md")).stream()
                .filter(line -> RULE.matcher(line).find())
                .toList();
        assertThat(rules)
                .hasSizeGreaterThan(60)
                .allSatisfy(rule -> assertThat(rule.split("\\|", -1)[3])
                        .as("the intent of %s", rule)
                        .isNotBlank());
    }

    @Test
    @DisplayName("a rule that the Javadoc of ports and desk cites is one that there is")
    void citationsInJavadoc() throws IOException {
        citationsIn("order-ports");
        citationsIn("order-desk");
    }

    private static void citationsIn(String module) throws IOException {
        List<String> documented = documented();
        try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                CITATION.matcher(Files.readString(file))
                        .results()
                        .forEach(match ->
                                assertThat(documented).as(file.toString()).contains(match.group()));
            }
        }
    }

    private static List<String> cited() {
        return tests().stream()
                .map(test -> test.getAnnotation(Tag.class).value())
                .toList();
    }

    static List<Method> tests() {
        List<Method> tests = new ArrayList<>();
        for (Class<?> contract : CONTRACTS) {
            for (Class<?> type = contract; type != PortContract.class && type != null; type = type.getSuperclass()) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Test.class))
                        .forEach(tests::add);
            }
        }
        return tests;
    }
}
