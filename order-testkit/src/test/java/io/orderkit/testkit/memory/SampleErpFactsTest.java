package io.orderkit.testkit.memory;

import io.orderkit.testkit.contract.ErpFactsContract;
import io.orderkit.testkit.contract.FactsUnderTest;
import io.orderkit.testkit.contract.SampleFacts;

class SampleErpFactsTest extends ErpFactsContract {
    @Override
    protected FactsUnderTest open() {
        return new SampleFacts();
    }
}
