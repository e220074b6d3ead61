package io.orderkit.jdbc.contracts;

import io.orderkit.jdbc.Database;
import io.orderkit.testkit.contract.KeysUnderTest;
import io.orderkit.testkit.contract.SubjectKeysContract;

class PostgresSubjectKeysTest extends SubjectKeysContract {
    @Override
    protected KeysUnderTest open() {
        Database database = Database.postgresql();
        return StoreKeys.of(database::opened);
    }
}
