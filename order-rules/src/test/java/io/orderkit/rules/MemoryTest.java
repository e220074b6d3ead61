package io.orderkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.DepositFacts;
import io.orderkit.domain.policy.DueTimeFacts;
import io.orderkit.domain.policy.PolicyFailure;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X7")
class MemoryTest {
    private final RuleBook rules = RuleBook.standard().withoutMemory();
    private final RuleBook remembering = rules.remembering(100);

    private static DepositFacts deposit(String total, String percent) {
        return new DepositFacts(
                Tier.C,
                new BigDecimal(total),
                "EUR",
                PaymentMethod.DEPOSIT_AND_BALANCE,
                Urgency.NORMAL,
                Optional.of(new BigDecimal(percent)));
    }

    @Test
    @DisplayName("equal facts get the verdict that they got before, and 1.0 is 1.00")
    void equalFactsGetTheVerdictThatTheyGotBefore() {
        assertThat(remembering.judge(deposit("100.0", "12.50"))).isEqualTo(rules.judge(deposit("100", "12.5")));
        assertThat(remembering.judge(deposit("1E+2", "12.500"))).isSameAs(remembering.judge(deposit("100.00", "12.5")));
        assertThat(remembering.recall()).contains(new RuleBook.Recall(2, 1, 1));
        assertThat(rules.recall()).isEmpty();
    }

    @Test
    @DisplayName("a book remembers unless it is told not to, and each book for itself")
    void aBookRemembersUnlessToldNotTo() {
        RuleBook usual = RuleBook.standard();
        assertThat(usual.judge(deposit("100", "12.5"))).isSameAs(usual.judge(deposit("100", "12.5")));
        assertThat(usual.recall()).contains(new RuleBook.Recall(1, 1, 1));
        assertThat(usual.remembering(2).recall()).contains(new RuleBook.Recall(0, 0, 0));
        assertThat(RuleBook.standard().recall()).contains(new RuleBook.Recall(0, 0, 0));
    }

    @Test
    @DisplayName("it holds no more than it may, and forgets last what was asked last")
    void itHoldsNoMoreThanItMay() {
        DueTimeFacts asked = new DueTimeFacts("asked-again-and-again", Tier.A, Urgency.NORMAL);
        for (int i = 0; i < 1000; i++) {
            remembering.judge(new DueTimeFacts("debt-" + i, Tier.A, Urgency.NORMAL));
            remembering.judge(asked);
        }
        RuleBook.Recall recall = remembering.recall().orElseThrow();
        assertThat(recall.held()).isBetween(50, 100);
        assertThat(recall.asked()).isEqualTo(1001);
        assertThat(recall.known()).isEqualTo(999);
    }

    @Test
    @DisplayName("a question without an answer is asked again")
    void aQuestionWithoutAnAnswerIsAskedAgain() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> remembering.judge(deposit("100", "130"))).isInstanceOf(PolicyFailure.class);
        }
        assertThat(remembering.recall()).contains(new RuleBook.Recall(0, 2, 0));
    }

    @Test
    @DisplayName("a memory for fewer than two verdicts is none")
    void aMemoryForFewerThanTwoVerdictsIsNone() {
        assertThatThrownBy(() -> rules.remembering(1))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("memory for verdicts is \"1\"; expected 2 or more");
    }
}
