package io.orderkit.testkit.contract.undertest;

import io.orderkit.domain.order.Intent;
import io.orderkit.ports.outside.ErpEffects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An ERP under test that can be asked to perform effects. Tests that need an unsupported optional method are reported as skipped. Used from
 * several threads.
 */
public interface EffectsUnderTest extends AutoCloseable {
    ErpEffects effects();

    /** Returns an effect that the ERP will perform. Calls with the same number return equal effects. */
    Intent.Effect effect(int number);

    /** Returns the number of effects performed so far; empty if the number cannot be determined. */
    default OptionalLong done() {
        return OptionalLong.empty();
    }

    /** Returns an effect that the ERP rejects until {@link #mend() mend()} is called. */
    default Optional<Intent.Effect> rejected() {
        return Optional.empty();
    }

    /** Makes the ERP accept the effects that it has been rejecting. */
    default void mend() {}

    /** Returns whether {@link #outage simulated outages} are supported. */
    default boolean canFail() {
        return false;
    }

    /** Makes the ERP unavailable, or available again. */
    default void outage(boolean whether) {
        throw new UnsupportedOperationException("this ERP cannot be taken out of service");
    }

    /** Returns whether {@link #loseNextAnswer lost answers} can be simulated. */
    default boolean canLoseAnswers() {
        return false;
    }

    /** Makes the ERP perform the next effect but lose its answer. */
    default void loseNextAnswer() {
        throw new UnsupportedOperationException("this ERP cannot lose an answer");
    }

    /** Returns whether the ERP can be {@link #reopen reopened}. */
    default boolean canReopen() {
        return false;
    }

    /** Returns the same ERP through a new connection, as if both the adapter and the ERP had been restarted. */
    default EffectsUnderTest reopen() {
        throw new UnsupportedOperationException("this ERP cannot be reopened");
    }

    @Override
    default void close() {}
}
