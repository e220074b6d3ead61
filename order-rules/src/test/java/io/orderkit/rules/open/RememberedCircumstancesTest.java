package io.orderkit.rules.open;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.Circumstances;
import io.orderkit.domain.policy.DueTimeFacts;
import io.orderkit.rules.RuleBook;
import io.orderkit.rules.RuleDirectory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The memory for verdicts")
@Tag("X7")
class RememberedCircumstancesTest {
    private static DueTimeFacts on(String day) {
        return new DueTimeFacts(
                "reply",
                Tier.B,
                Urgency.NORMAL,
                Circumstances.of(Optional.of(LocalDate.parse(day)), Optional.empty())
                        .known());
    }

    private static long known(RuleBook book) {
        RuleBook remembering = book.remembering(10);
        remembering.judge(on("2027-01-15"));
        remembering.judge(on("2027-01-16"));
        return remembering.recall().orElseThrow().known();
    }

    @Test
    @DisplayName("tells questions apart by what the rules in force look at, and by nothing else")
    void byWhatIsRead(@TempDir Path folder) {
        assertThat(known(RuleBook.standard())).isEqualTo(1);
        RuleDirectory rules = RuleDirectory.copiedTo(folder, "ours");
        rules.add("due-time.drl", """
                rule "a day in the fair"
                when
                    Debt( day == "2027-01-16" )
                then
                    verdict.dueWithinHours(1, "due-normal");
                end
                """);
        RuleBook ours = RuleBook.load(rules.path());
        assertThat(known(ours)).isZero();
        assertThat(ours.judge(on("2027-01-16")).hours()).isEqualTo(1);
        assertThat(ours.judge(on("2027-01-15")).hours()).isEqualTo(24);
    }
}
