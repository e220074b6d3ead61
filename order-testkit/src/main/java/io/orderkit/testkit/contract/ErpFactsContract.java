package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.orderkit.domain.contract.pricing.FactOrigin;
import io.orderkit.domain.process.FactRequest;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.outside.ErpFacts;
import io.orderkit.testkit.contract.undertest.FactsUnderTest;
import io.orderkit.testkit.internal.observing.ConcurrentRun;
import io.orderkit.testkit.internal.report.LikelyCauses;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The contract for {@link ErpFacts} implementations, which checks rules F-1 onwards in {@code docs/ports.md}. */
public abstract class ErpFactsContract extends AdapterContract<FactsUnderTest> {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Duration SHORT = Duration.ofMillis(50);

    /** The extra time allowed to an adapter beyond its time limit. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    /** Opens a working ERP. */
    @Override
    protected abstract FactsUnderTest open();

    private Object ask(FactRequest<?> question) {
        return adapter().facts().answer(question, LIMIT);
    }

    /** A request of a type that no ERP can answer. */
    private record Riddle(String text) implements FactRequest<String> {
        @Override
        public Class<String> answerType() {
            return String.class;
        }
    }

    @Test
    @Tag("F-1")
    @DisplayName("F-1 an answer is of the type that was asked for, and says where it comes from and as of when")
    @LikelyCauses({
        "the wrong question is answered",
        "a default instead of what the ERP says",
        "source or time left blank"
    })
    void answers() {
        assertThat(adapter().known()).as("questions to try").isNotEmpty();
        for (FactRequest<?> question : adapter().known()) {
            Object answer = ask(question);
            assertThat(answer).as("answer to %s", question).isInstanceOf(question.answerType());
            origin(answer).ifPresent(origin -> {
                assertThat(origin.source()).as("source of %s", answer).isNotBlank();
                assertThat(origin.asOf()).as("time of %s", answer).isNotNull();
            });
        }
    }

    private static Optional<FactOrigin> origin(Object answer) {
        RecordComponent[] components = answer.getClass().getRecordComponents();
        for (RecordComponent component : components == null ? new RecordComponent[0] : components) {
            if (component.getType() == FactOrigin.class) {
                try {
                    return Optional.ofNullable(
                            (FactOrigin) component.getAccessor().invoke(answer));
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError("the origin of " + answer + " cannot be read", e);
                }
            }
        }
        return Optional.empty();
    }

    @Test
    @Tag("F-1")
    @DisplayName("F-1 a question that the ERP does not know is PortUnavailable, and trying again is of no use")
    @LikelyCauses({"null or an empty answer for an unknown question", "the cast fails instead"})
    void unknownQuestion() {
        assertThatThrownBy(() -> ask(new Riddle("who?")))
                .isInstanceOfSatisfying(
                        PortUnavailable.class,
                        nobody -> assertThat(nobody.isRetryable()).isFalse());
    }

    @Test
    @Tag("F-1")
    @DisplayName(
            "F-1 while the ERP is away there is no answer but PortUnavailable, which may be tried again; then it answers again")
    @LikelyCauses({
        "a cache that answers in its place",
        "a default on failure",
        "the driver's own exception comes through"
    })
    void away() {
        needs(adapter().canFail(), "outage()");
        FactRequest<?> question = adapter().known().get(0);
        Object before = ask(question);
        adapter().outage(true);
        assertThatThrownBy(() -> ask(question))
                .isInstanceOfSatisfying(
                        PortUnavailable.class,
                        away -> assertThat(away.isRetryable()).isTrue());
        adapter().outage(false);
        assertThat(ask(question)).hasSameClassAs(before);
    }

    @Test
    @Tag("F-2")
    @DisplayName("F-2 that there is none is an answer of the question's type, and no failure")
    @LikelyCauses({"null for an empty result", "not found is thrown as a failure"})
    void none() {
        needs(!adapter().without().isEmpty(), "without()");
        for (FactRequest<?> question : adapter().without()) {
            assertThat(ask(question)).as("answer to %s", question).isInstanceOf(question.answerType());
        }
    }

    @Test
    @Tag("F-3")
    @DisplayName("F-3 an adapter gives up after the limit that it was given")
    @LikelyCauses({"no time-out on the connection, or one of its own", "the limit counts for each of several calls"})
    void givesUp() {
        needs(adapter().canHang(), "hang()");
        adapter().hang();
        FactRequest<?> question = adapter().known().get(0);
        assertTimeoutPreemptively(
                SHORT.plus(GRACE),
                () -> assertThatThrownBy(() -> adapter().facts().answer(question, SHORT))
                        .isInstanceOf(PortUnavailable.class));
    }

    @Test
    @Tag("F-4")
    @DisplayName(
            "F-4 asking changes nothing: asked again, also by several at once, the same is answered and the books are as before")
    @LikelyCauses({"the question is logged in the ERP as a quotation", "a counter, or a reservation", "not thread-safe"
    })
    void changesNothing() {
        Optional<Object> before = adapter().books();
        for (FactRequest<?> question : adapter().known()) {
            Object first = ask(question);
            List<Object> again = ConcurrentRun.run(4, thread -> ask(question));
            assertThat(again)
                    .as("answers to %s", question)
                    .allSatisfy(answer -> assertThat(bare(answer)).isEqualTo(bare(first)));
        }
        assertThat(adapter().books()).as("the ERP's books").isEqualTo(before);
    }

    /** Returns an answer without its time, which can differ between otherwise equal answers. */
    private static String bare(Object answer) {
        return origin(answer)
                .map(origin -> answer.toString().replace(String.valueOf(origin.asOf()), ""))
                .orElse(answer.toString());
    }
}
