package io.orderkit.testkit.contract.undertest;

import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.ports.outside.ErpEffects;
import io.orderkit.testkit.memory.InMemoryErp;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The in-memory ERP under the contract's test. It is an example of {@link EffectsUnderTest} for authors of adapters, and serves the tests
 * of a host as an ERP. A test of a fault overrides one method.
 */
public class SampleEffects implements EffectsUnderTest, ErpEffects {
    /** The ERP without faults. */
    protected final InMemoryErp erp = new InMemoryErp();

    /** Returns an effect of a kind, for the contract of any ERP that performs effects of that kind. */
    public static Intent.Effect ofKind(String kind) {
        return new Register(kind);
    }

    private record Register(String kind) implements Intent.Effect {
        @Override
        public OrderCommand answeredBy(Intent.Answer answer) {
            throw new UnsupportedOperationException("no order is asked here");
        }
    }

    @Override
    public final ErpEffects effects() {
        return this;
    }

    @Override
    public Intent.Answer perform(String effectId, Intent.Effect effect) {
        return erp.perform(effectId, effect);
    }

    @Override
    public Optional<Intent.Answer> lookUp(String effectId) {
        return erp.lookUp(effectId);
    }

    @Override
    public Intent.Effect effect(int number) {
        return ofKind("register-" + number);
    }

    @Override
    public OptionalLong done() {
        return OptionalLong.of(erp.performed().size());
    }

    @Override
    public Optional<Intent.Effect> rejected() {
        erp.reject("discontinued", "no such item");
        return Optional.of(ofKind("discontinued"));
    }

    @Override
    public void mend() {
        erp.accept("discontinued");
    }

    @Override
    public boolean canFail() {
        return true;
    }

    @Override
    public void outage(boolean whether) {
        erp.outage(whether);
    }

    @Override
    public boolean canLoseAnswers() {
        return true;
    }

    @Override
    public void loseNextAnswer() {
        erp.loseNextAnswer(effect(1).kind());
    }

    @Override
    public boolean canReopen() {
        return true;
    }

    /** Returns the same ERP, which keeps running; only the connection to it is reopened. */
    @Override
    public EffectsUnderTest reopen() {
        return this;
    }
}
