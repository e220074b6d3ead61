package io.orderkit.testkit.contract.undertest;

import io.orderkit.domain.order.Intent;
import io.orderkit.ports.outside.ErpEffects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An ERP in which the kit may perform effects. A test that needs a feature which is not offered is skipped, visibly. Used from several
 * threads.
 */
public interface EffectsUnderTest extends AutoCloseable {
    ErpEffects effects();

    /** Returns an effect that the ERP performs; the same effect for the same number. */
    Intent.Effect effect(int number);

    /** Returns the number of effects performed so far; empty if it is not visible. */
    default OptionalLong done() {
        return OptionalLong.empty();
    }

    /** Returns an effect that the ERP rejects until {@link #mend} is called. */
    default Optional<Intent.Effect> rejected() {
        return Optional.empty();
    }

    /** Makes the ERP accept the effects that it rejected so far. */
    default void mend() {}

    /** Returns whether {@link #outage} is offered. */
    default boolean canFail() {
        return false;
    }

    /** Makes the ERP unavailable, or available again. */
    default void outage(boolean whether) {
        throw new UnsupportedOperationException("this ERP is not taken away");
    }

    /** Returns whether {@link #loseNextAnswer} is offered. */
    default boolean canLoseAnswers() {
        return false;
    }

    /** Makes the ERP perform the next effect, but loses its answer. */
    default void loseNextAnswer() {
        throw new UnsupportedOperationException("this ERP loses no answers");
    }

    /** Returns whether {@link #reopen} is offered. */
    default boolean canReopen() {
        return false;
    }

    /** Returns the same ERP over a new connection, after the programs at both ends were restarted. */
    default EffectsUnderTest reopen() {
        throw new UnsupportedOperationException("this ERP is not reopened");
    }

    @Override
    default void close() {}
}
