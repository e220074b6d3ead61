package io.orderkit.testkit.memory;

import io.orderkit.testkit.contract.EffectsUnderTest;
import io.orderkit.testkit.contract.ErpEffectsContract;
import io.orderkit.testkit.contract.SampleEffects;

class InMemoryErpEffectsTest extends ErpEffectsContract {
    @Override
    protected EffectsUnderTest open() {
        return new SampleEffects();
    }
}
