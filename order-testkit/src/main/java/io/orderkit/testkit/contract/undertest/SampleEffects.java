package io.orderkit.testkit.contract.undertest;

import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.ports.outside.ErpEffects;
import io.orderkit.testkit.memory.InMemoryErp;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The in-memory ERP, set up for its contract test. Adapter authors can use it as an example of {@link EffectsUnderTest}. Host applications
 * can use it as a fake ERP in their own tests. To simulate a fault, tests can override a single method.
 */
public class SampleEffects implements EffectsUnderTest, ErpEffects {
    /** The ERP without faults. */
    protected final InMemoryErp erp = new InMemoryErp();

    /** Returns an effect of the given kind, for contract tests of any ERP that supports this kind. */
    public static Intent.Effect ofKind(String kind) {
        return new Register(kind);
    }

    private record Register(String kind) implements Intent.Effect {
        @Override
        public OrderCommand answeredBy(Intent.Answer answer) {
            throw new UnsupportedOperationException("the answer of this sample effect is not recorded in an order");
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

    /** Returns the same ERP through a new connection. The ERP itself keeps running. */
    @Override
    public EffectsUnderTest reopen() {
        return this;
    }
}
