package io.orderkit.testkit.contract.undertest;

import io.orderkit.domain.order.Intent;
import io.orderkit.ports.outside.ErpEffects;
import java.util.Optional;
import java.util.OptionalLong;

/** An ERP that the kit may have do things. A test of something that it does not offer is skipped, visibly. Used from several threads. */
public interface EffectsUnderTest extends AutoCloseable {
    ErpEffects effects();

    /** An effect that the ERP does; the same number, the same effect. */
    Intent.Effect effect(int number);

    /** How many effects it has done so far; empty when that cannot be seen. */
    default OptionalLong done() {
        return OptionalLong.empty();
    }

    /** An effect that the ERP rejects until {@link #mend}. */
    default Optional<Intent.Effect> rejected() {
        return Optional.empty();
    }

    /** From now on the ERP would do what it rejected. */
    default void mend() {}

    /** Whether {@link #outage} is offered. */
    default boolean canFail() {
        return false;
    }

    /** Takes the ERP away, or brings it back. */
    default void outage(boolean whether) {
        throw new UnsupportedOperationException("this ERP is not taken away");
    }

    /** Whether {@link #loseNextAnswer} is offered. */
    default boolean canLoseAnswers() {
        return false;
    }

    /** The next effect is done, and its answer gets lost on the way. */
    default void loseNextAnswer() {
        throw new UnsupportedOperationException("this ERP loses no answers");
    }

    /** Whether {@link #reopen} is offered. */
    default boolean canReopen() {
        return false;
    }

    /** The same ERP, reached again after both programs ended. */
    default EffectsUnderTest reopen() {
        throw new UnsupportedOperationException("this ERP is not reopened");
    }

    @Override
    default void close() {}
}
