package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.order.Intent;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.outside.ErpEffects;
import io.orderkit.testkit.contract.undertest.EffectsUnderTest;
import io.orderkit.testkit.internal.observing.ConcurrentRun;
import io.orderkit.testkit.internal.report.LikelyCauses;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The contract for {@link ErpEffects} implementations, which checks rules E-1 onwards in {@code docs/ports.md}. */
public abstract class ErpEffectsContract extends AdapterContract<EffectsUnderTest> {
    /** Opens a working ERP that has not performed any effects yet. */
    @Override
    protected abstract EffectsUnderTest open();

    private Intent.Answer perform(String id, int effect) {
        return adapter().effects().perform(id, adapter().effect(effect));
    }

    private void assertDone(int times) {
        adapter()
                .done()
                .ifPresent(done ->
                        assertThat(done).as("effects that the ERP has done").isEqualTo(times));
    }

    @Test
    @Tag("E-1")
    @DisplayName("E-1 an effect id is done once, however often it is asked, and each time the first answer is given")
    @LikelyCauses({
        "the id is not given to the ERP as its idempotency key",
        "the ERP's 'duplicate' is not turned into its first answer"
    })
    void once() {
        Intent.Answer first = perform("e-1", 1);
        assertThat(first).isInstanceOf(Intent.Answer.Done.class);
        for (int i = 0; i < 3; i++) {
            assertThat(perform("e-1", 1)).isEqualTo(first);
        }
        assertDone(1);
    }

    @Test
    @Tag("E-1")
    @DisplayName("E-1 an effect is known for ever, however many came after it")
    @LikelyCauses({"the adapter, or the ERP, remembers the last 100 ids"})
    void knownForEver() {
        Intent.Answer first = perform("e-1", 1);
        for (int i = 2; i <= 300; i++) {
            perform("e-" + i, 1);
        }
        assertThat(adapter().effects().lookUp("e-1"))
                .as("looked up after 299 others")
                .contains(first);
        assertThat(perform("e-1", 1)).as("asked again after 299 others").isEqualTo(first);
        assertDone(300);
    }

    @Test
    @Tag("E-1")
    @DisplayName("E-1 two ids are two effects, though they ask for the same thing")
    @LikelyCauses({"the key is made from the content instead of the id"})
    void twoIds() {
        Intent.Answer one = perform("e-1", 1);
        Intent.Answer two = perform("e-2", 1);
        assertThat(two).isNotEqualTo(one);
        assertThat(perform("e-1", 1)).isEqualTo(one);
        assertDone(2);
    }

    @Test
    @Tag("E-1")
    @DisplayName("E-1 of several who ask for an effect at the same moment one has it done, and all get its answer")
    @LikelyCauses({"look, then do, without a lock or a unique key"})
    void onceAtOnce() {
        for (int round = 1; round <= 5; round++) {
            String id = "e-" + round;
            List<Intent.Answer> answers = ConcurrentRun.run(6, thread -> perform(id, 1));
            assertThat(new HashSet<>(answers)).as("answers to %s", id).hasSize(1);
            assertDone(round);
        }
    }

    @Test
    @Tag("E-2")
    @DisplayName("E-2 lookUp is empty for what was not done, tells the answer of what was, and does nothing by itself")
    @LikelyCauses({"lookUp is not wired to the ERP", "an unknown id is answered as done"})
    void lookUp() {
        assertThat(adapter().effects().lookUp("e-1")).as("before").isEmpty();
        assertDone(0);
        Intent.Answer first = perform("e-1", 1);
        assertThat(adapter().effects().lookUp("e-1")).as("after").contains(first);
        assertThat(adapter().effects().lookUp("e-2")).as("another").isEmpty();
        assertDone(1);
    }

    @Test
    @Tag("E-2")
    @DisplayName(
            "E-2 when the answer was lost, PortUnavailable says that the outcome is not known, and lookUp finds it")
    @LikelyCauses({
        "the id is noted after the answer instead of before the call",
        "a lost answer is told as nothing done"
    })
    void lostAnswer() {
        needs(adapter().canLoseAnswers(), "loseNextAnswer()");
        adapter().loseNextAnswer();
        assertThatThrownBy(() -> perform("e-1", 1))
                .isInstanceOfSatisfying(
                        PortUnavailable.class,
                        lost -> assertThat(lost.isOutcomeKnown()).isFalse());
        Optional<Intent.Answer> found = adapter().effects().lookUp("e-1");
        assertThat(found).isPresent();
        assertThat(perform("e-1", 1)).isEqualTo(found.orElseThrow());
        assertDone(1);
    }

    @Test
    @Tag("E-2")
    @DisplayName("E-2 an effect is known after the programs were started again")
    @LikelyCauses({"ids are kept in the adapter's memory"})
    void knownAfterReopening() {
        Intent.Answer first = perform("e-1", 1);
        Intent.Answer last = perform("e-2", 1);
        needs(adapter().canReopen(), "reopen()");
        use(adapter().reopen());
        assertThat(adapter().effects().lookUp("e-1")).contains(first);
        assertThat(perform("e-1", 1)).isEqualTo(first);
        assertThat(adapter().effects().lookUp("e-2")).contains(last);
        assertThat(perform("e-2", 1)).isEqualTo(last);
        assertDone(2);
    }

    @Test
    @Tag("E-4")
    @DisplayName("E-4 a rejection is known after the programs were started again")
    @LikelyCauses({"rejections are kept in the adapter's memory"})
    void rejectionAfterReopening() {
        needs(adapter().canReopen(), "reopen()");
        needs(adapter().rejected().isPresent(), "rejected()");
        Intent.Effect effect = adapter().rejected().orElseThrow();
        Intent.Answer no = adapter().effects().perform("e-1", effect);
        use(adapter().reopen());
        adapter().mend();
        assertThat(adapter().effects().lookUp("e-1")).contains(no);
        assertThat(adapter().effects().perform("e-1", effect)).isEqualTo(no);
    }

    @Test
    @Tag("E-3")
    @DisplayName("E-3 what may pass is PortUnavailable, never Rejected; afterwards the effect is done")
    @LikelyCauses({"a failed connection is taken for a no", "the driver's own exception comes through"})
    void outagePasses() {
        needs(adapter().canFail(), "outage()");
        adapter().outage(true);
        assertThatThrownBy(() -> perform("e-1", 1))
                .isInstanceOfSatisfying(
                        PortUnavailable.class,
                        away -> assertThat(away.isRetryable()).isTrue());
        assertThatThrownBy(() -> adapter().effects().lookUp("e-1"))
                .as("what cannot be looked up is not 'not done'")
                .isInstanceOf(PortUnavailable.class);
        adapter().outage(false);
        assertThat(perform("e-1", 1)).isInstanceOf(Intent.Answer.Done.class);
        assertDone(1);
    }

    @Test
    @Tag("E-4")
    @DisplayName(
            "E-4 a rejection is remembered under its id, though the ERP would do it now; another id is asked for itself")
    @LikelyCauses({"only what was done is noted", "a rejection is tried again"})
    void rejectionIsRemembered() {
        needs(adapter().rejected().isPresent(), "rejected()");
        Intent.Effect effect = adapter().rejected().orElseThrow();
        Intent.Answer no = adapter().effects().perform("e-1", effect);
        assertThat(no).isInstanceOf(Intent.Answer.Rejected.class);
        adapter().mend();
        assertThat(adapter().effects().perform("e-1", effect)).isEqualTo(no);
        assertThat(adapter().effects().lookUp("e-1")).contains(no);
        assertDone(0);
    }

    @Test
    @Tag("E-5")
    @DisplayName("E-5 effect ids are compared exactly: case, spaces, composition of characters, 200 characters")
    @LikelyCauses({
        "a column that ignores case or trailing spaces",
        "ids are trimmed or normalised",
        "the id is cut to what the ERP's field holds"
    })
    void exactIds() {
        String longest = "e".repeat(199);
        List<String> ids = List.of(
                "e-1",
                "E-1",
                "e-1 ",
                " e-1",
                "e-1-0",
                "e_1",
                "e-01",
                "é",
                "e\u0301",
                "Ａ",
                "A",
                "纸",
                "📜",
                "%",
                longest + "a",
                longest + "b");
        Set<Intent.Answer> answers = new HashSet<>();
        for (String id : ids) {
            assertThat(adapter().effects().lookUp(id)).as("'%s' before", id).isEmpty();
            assertThat(answers.add(perform(id, 1)))
                    .as("an answer of its own to '%s'", id)
                    .isTrue();
        }
        assertDone(ids.size());
        for (String id : ids) {
            assertThat(adapter().effects().lookUp(id)).as("'%s' after", id).isPresent();
        }
    }
}
