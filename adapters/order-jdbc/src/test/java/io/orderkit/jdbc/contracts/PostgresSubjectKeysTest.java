package io.orderkit.jdbc.contracts;

import io.orderkit.jdbc.Database;
import io.orderkit.testkit.contract.SubjectKeysContract;
import io.orderkit.testkit.contract.undertest.KeysUnderTest;

class PostgresSubjectKeysTest extends SubjectKeysContract {
    @Override
    protected KeysUnderTest open() {
        Database database = Database.postgresql();
        return StoreKeys.of(database::opened);
    }
}
