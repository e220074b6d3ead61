package io.orderkit.testkit.memory;

import io.orderkit.testkit.contract.PeopleContract;
import io.orderkit.testkit.contract.SamplePeople;
import io.orderkit.testkit.contract.undertest.PeopleUnderTest;

class GivenPeopleTest extends PeopleContract {
    @Override
    protected PeopleUnderTest open() {
        return new SamplePeople();
    }
}
