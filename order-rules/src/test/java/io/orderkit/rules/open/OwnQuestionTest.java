package io.orderkit.rules.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.policy.PolicyFailure;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.policy.recorded.RecordedFacts;
import io.orderkit.rules.RuleBook;
import io.orderkit.rules.RuleDirectory;
import io.orderkit.rules.RuleSetInvalid;
import io.orderkit.rules.compare.Comparison;
import io.orderkit.rules.open.CreditFacts.Grade;
import io.orderkit.rules.question.RuleQuestion;
import io.orderkit.rules.question.RulingPart;
import io.orderkit.rules.report.ReviewFinding;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A question of a host")
@Tag("X7")
@Tag("K8")
class OwnQuestionTest {
    private static final RuleQuestion CREDIT = RuleQuestion.about("credit", CreditFacts.class)
            .seenAs("CreditCase")
            .says(
                    "releaseUpTo",
                    RulingPart.number("limit").lowest().between(0, 1_000_000).needed())
            .says("askFor", RulingPart.text("documents").every())
            .says("hold", RulingPart.word("held"))
            .answers((said, judgement) -> new CreditVerdict(
                    said.number("limit"), said.every("documents", String.class), said.isSo("held"), judgement));

    private static final String RULES = """
            package io.orderkit.rules.own.credit;

            global io.orderkit.rules.vocabulary.OwnRuling verdict;

            rule "good customers get what they have"
            when
                CreditCase( grade == "good", limit != null, $limit : limit )
            then
                verdict.releaseUpTo($limit, "credit-limit");
            end

            rule "all others get a thousand"
            when
                CreditCase( ( grade != "good" || limit == null ) )
            then
                verdict.releaseUpTo(1000, "credit-small");
            end

            rule "who was reminded is held"
            when
                CreditCase( reminders >= 3, since < "2026-01-01", !blocked, tier == "gold" )
            then
                verdict.hold("credit-held");
                verdict.askFor("balance-sheet", "credit-held");
            end
            """;

    private RuleDirectory rules;

    @BeforeEach
    void directory(@TempDir Path folder) {
        rules = RuleDirectory.copiedTo(folder, "ours");
        rules.write("credit.drl", RULES);
        rules.write("credit-examples.csv", """
                example,amount,limit,grade,blocked,reminders,since,tier,verdict.limit,verdict.documents,verdict.held,verdict.reasons
                good,100,5000,good,no,0,2026-03-01,c,5000,,no,credit-limit
                reminded,100,,fair-to-poor,no,3,2025-12-31,gold,1000,balance-sheet,yes,credit-small credit-held
                """);
        rules.add("reasons.csv", """
                credit-limit,K8,The limit is {limit}.,El límite es {limit}.,额度为 {limit}。
                credit-small,K8,The limit is {limit}.,El límite es {limit}.,额度为 {limit}。
                credit-held,K8,"There were {reminders} reminders.",Hubo {reminders} recordatorios.,已催款 {reminders} 次。
                """.strip());
        RuleBook.asking(CREDIT).describeIn(rules.path());
    }

    private static CreditFacts facts(int reminders) {
        return new CreditFacts(
                BigDecimal.TEN,
                Optional.of(new BigDecimal(7000)),
                Grade.GOOD,
                false,
                reminders,
                LocalDate.of(2025, 1, 1),
                Tier.of("gold"));
    }

    @Test
    @DisplayName("is judged by rules of its own, with tables, examples, explanation and review as any other")
    void judged() {
        RuleBook book = RuleBook.asking(CREDIT).load(rules.path());
        CreditVerdict verdict = book.judge(facts(3));
        assertThat(verdict.limit()).isEqualByComparingTo("7000");
        assertThat(verdict.held()).isTrue();
        assertThat(verdict.documents()).containsExactly("balance-sheet");
        assertThat(verdict.judgement().reasons())
                .containsExactly(
                        new Reason("credit-limit", java.util.Map.of("limit", "7000")),
                        new Reason("credit-held", java.util.Map.of("reminders", "3")));
        assertThat(book.examples().tables()).anyMatch(table -> table.file().equals("credit-examples.csv"));
        assertThat(book.explain(facts(3)).firings()).hasSize(2);
        assertThat(book.report(facts(2)).nearly())
                .anyMatch(nearly -> nearly.condition().equals("reminders >= 3"));
        assertThat(book.review().findings()).isEmpty();
        assertThat(book.remembering(10).judge(facts(3))).isEqualTo(verdict);
    }

    @Test
    @DisplayName("is compared over recorded facts")
    void compared(@TempDir Path folder) {
        RuleBook before = RuleBook.asking(CREDIT).load(rules.path());
        rules.replace("credit.drl", "reminders >= 3", "reminders >= 2");
        RuleBook after = RuleBook.asking(CREDIT).load(rules.path());
        List<RecordedFacts> facts = List.of(new RecordedFacts(new OrderId("B-1"), Instant.EPOCH, facts(2)));
        assertThat(Comparison.between(before, after).over(facts.iterator()).otherAnswer())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("is checked, tried and reviewed without the host's classes")
    void withoutItsClasses() {
        RuleBook book = RuleBook.load(rules.path());
        assertThat(book.examples().tables()).anyMatch(table -> table.file().equals("credit-examples.csv"));
        assertThat(book.review().findings()).isEmpty();
        rules.replace("credit.drl", "releaseUpTo(1000,", "releaseUpTo(2000000,");
        assertThatThrownBy(() -> RuleBook.load(rules.path()))
                .isInstanceOf(RuleSetInvalid.class)
                .hasMessageContaining("credit.drl")
                .hasMessageContaining("2000000");
    }

    @Test
    @DisplayName("has gaps that the review shows")
    void gaps() {
        rules.replace("credit.drl", "( grade != \"good\" || limit == null )", "grade != \"good\"");
        assertThat(RuleBook.load(rules.path()).review().findings())
                .extracting(ReviewFinding::kind)
                .contains(ReviewFinding.Kind.GAP);
    }

    @Test
    @DisplayName("is refused where the file beside the rules says otherwise than the program")
    void other() {
        rules.replace("questions.csv", "reminders,whole", "reminders,number");
        assertThatThrownBy(() -> RuleBook.asking(CREDIT).load(rules.path()))
                .isInstanceOf(RuleSetInvalid.class)
                .hasMessageContaining("questions.csv: credit is not the question that the program asks");
    }

    @Test
    @DisplayName("about which nobody has rules is named as unanswered")
    void unanswered() {
        assertThat(RuleBook.standard().answers(CreditFacts.class)).isFalse();
        assertThatThrownBy(() -> new HandbookPolicies().judge(facts(1)))
                .isInstanceOf(PolicyFailure.class)
                .hasMessageContaining("CreditFacts");
        assertThatThrownBy(() -> RuleBook.standard().judge(facts(1)))
                .isInstanceOf(PolicyFailure.class)
                .hasMessageContaining("CreditFacts");
    }
}
