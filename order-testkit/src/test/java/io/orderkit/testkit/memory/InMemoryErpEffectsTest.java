package io.orderkit.testkit.memory;

import io.orderkit.testkit.contract.ErpEffectsContract;
import io.orderkit.testkit.contract.undertest.EffectsUnderTest;
import io.orderkit.testkit.contract.undertest.SampleEffects;

class InMemoryErpEffectsTest extends ErpEffectsContract {
    @Override
    protected EffectsUnderTest open() {
        return new SampleEffects();
    }
}
