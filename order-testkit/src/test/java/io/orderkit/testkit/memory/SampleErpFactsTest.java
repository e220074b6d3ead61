package io.orderkit.testkit.memory;

import io.orderkit.testkit.contract.ErpFactsContract;
import io.orderkit.testkit.contract.SampleFacts;
import io.orderkit.testkit.contract.undertest.FactsUnderTest;

class SampleErpFactsTest extends ErpFactsContract {
    @Override
    protected FactsUnderTest open() {
        return new SampleFacts();
    }
}
