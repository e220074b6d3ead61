package io.orderkit.jdbc.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.OrderDeskBuilder;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.personal.Erasure;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Personal;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleOrder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Personal data in a file on the disk")
class ErasedFileTest {
    private static final OrderId ORDER = new OrderId("order-1");

    @TempDir
    Path folder = Path.of("");

    private static OrderDesk received(OrderDeskBuilder builder) {
        OrderDesk desk = builder.open();
        ReceiveOrder fax = new ReceiveOrder(
                Channel.FAX,
                new ActorId("salesperson"),
                SampleOrder.complete(),
                List.of(),
                Optional.of(new DocumentReference("fax-1")));
        assertThat(desk.submit(CommandEnvelope.of(new CommandId("c-1"), ORDER, SampleActors.AGENT, fax)))
                .isInstanceOf(Outcome.Accepted.class);
        return desk;
    }

    private String bytes(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".mv.db"), StandardCharsets.ISO_8859_1);
    }

    private static Optional<Personal<String>> address(OrderDesk desk) {
        return desk.view(ReadScope.everything(), ORDER)
                .orElseThrow()
                .as(ContractOrder.class)
                .content()
                .receivingAddress();
    }

    @Test
    @DisplayName("is there to be read without keys")
    void plain() throws IOException {
        try (JdbcStore store = JdbcStore.h2(folder.resolve("plain"), TenantId.DEFAULT)) {
            received(OrderDesk.with(store.orders()));
        }
        assertThat(bytes("plain")).contains("12 Mill Road").contains("555-0100");
    }

    @Test
    @Tag("K-4")
    @DisplayName("is cipher text with keys, and stays so when the keys, kept in another file, are dropped")
    void sealed() throws IOException {
        try (JdbcStore store = JdbcStore.h2(folder.resolve("orders"), TenantId.DEFAULT);
                JdbcStore box = JdbcStore.h2(folder.resolve("keys"), TenantId.DEFAULT)) {
            OrderDesk desk = received(OrderDesk.with(store.orders()).subjectKeys(box.keys()));
            assertThat(address(desk)).contains(Personal.of("12 Mill Road"));
            new Erasure(box.keys(), store.queries()).erase(new CustomerId("customer-1"));
            assertThat(address(desk)).contains(Personal.erased());
        }
        assertThat(bytes("orders"))
                .contains("sealed-under")
                .doesNotContain("12 Mill Road")
                .doesNotContain("555-0100")
                .doesNotContain("receiving person");
    }
}
