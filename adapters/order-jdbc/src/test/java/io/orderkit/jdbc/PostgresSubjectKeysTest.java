package io.orderkit.jdbc;

import io.orderkit.ports.TenantId;
import io.orderkit.testkit.contract.KeysUnderTest;
import io.orderkit.testkit.contract.SubjectKeysContract;

class PostgresSubjectKeysTest extends SubjectKeysContract {
    @Override
    protected KeysUnderTest open() {
        Database database = Database.postgresql();
        return SubjectKeyBox.of(
                database::opened);
    }
}
