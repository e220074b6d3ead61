package io.orderkit.rules.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.Circumstances;
import io.orderkit.domain.policy.DueTimeFacts;
import io.orderkit.rules.RuleBook;
import io.orderkit.rules.RuleDirectory;
import io.orderkit.rules.RuleSetInvalid;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The day of the week follows from the day of a question:")
@Tag("X7")
class WeekdayTest {
    private static final String FRIDAY = "2027-01-08";
    private static final String SATURDAY = "2027-01-09";

    private RuleDirectory rules;

    @BeforeEach
    void copy(@TempDir Path folder) {
        rules = RuleDirectory.copiedTo(folder, "ours").withExamples();
    }

    private void rule(String conditions) {
        rules.add("due-time.drl", """
                rule "at the weekend"
                when
                    Debt( %s )
                then
                    verdict.dueWithinHours(60, "due-normal");
                end
                """.formatted(conditions));
    }

    private static int hours(RuleBook book, Optional<String> day) {
        return book.judge(new DueTimeFacts("reply", Tier.B, Urgency.NORMAL)
                        .about(Circumstances.of(day.map(LocalDate::parse), Optional.empty())
                                .known()))
                .hours();
    }

    @Test
    @DisplayName("a rule asks for it, and a remembered verdict is that of its day")
    void inRule() {
        rule("weekday in ( \"saturday\", \"sunday\" )");
        RuleBook book = RuleBook.load(rules.path());
        assertThat(book.review().findings()).isEmpty();
        for (int turn = 0; turn < 2; turn++) {
            assertThat(hours(book, Optional.of(FRIDAY))).isEqualTo(24);
            assertThat(hours(book, Optional.of(SATURDAY))).isEqualTo(60);
            assertThat(hours(book, Optional.empty())).isEqualTo(24);
        }
    }

    @Test
    @DisplayName("a table has a column for it, beside one for the day itself")
    void inTable() {
        rules.write("due-times.csv", """
                obligation,tier,urgency,weekday,day,standardHours
                ,,,,,24
                reply,,,friday,,72
                reply,,,friday,2027-01-08,96
                """);
        rules.write("due-time-examples.csv", """
                example,obligation,tier,urgency,day,verdict.hours
                that Friday,reply,B,normal,2027-01-08,96
                another Friday,reply,B,normal,2027-01-15,72
                a Saturday,reply,B,normal,2027-01-09,24
                """);
        RuleBook book = RuleBook.load(rules.path());
        assertThat(book.review().findings()).isEmpty();
        assertThat(hours(book, Optional.of(FRIDAY))).isEqualTo(96);
    }

    @Test
    @DisplayName("the gap analysis knows which days are which, and finds a condition that no day meets")
    void neverHolds() {
        rule("weekday == \"monday\", day == \"" + FRIDAY + "\"");
        assertThat(RuleBook.load(rules.path()).review().findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.toString()).contains("can never hold beside \"weekday == \"monday\"\""));
    }

    @Test
    @DisplayName("a name that no day has is refused, with those that there are")
    void misspelt() {
        rule("weekday == \"Sunday\"");
        assertThatThrownBy(() -> RuleBook.load(rules.path()))
                .isInstanceOf(RuleSetInvalid.class)
                .hasMessageContaining("weekday has no \"Sunday\"")
                .hasMessageContaining("maybe \"sunday\"");
    }
}
