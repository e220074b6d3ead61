package com.example.slice;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.Outcome;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.spring.running.ReviewLifecycle;
import io.orderkit.spring.test.OrderKitTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

@OrderKitTest
@DisplayName("A test of a host in the slice")
class FirstOrderSliceTest {
    private static final String CALL = """
            {"channel": "phone", "salesperson": "sales-7", "content": {"customer": "C-2041"}}""";

    /** The place for the host's own beans. */
    @Configuration(proxyBeanMethods = false)
    static class Host {}

    @Autowired
    private OrderDesk desk;

    @Autowired
    private ObjectProvider<ReviewLifecycle> reviews;

    @RepeatedTest(2)
    @DisplayName("has a desk on a database in memory, which forgets after each test, and nothing that runs beside")
    void desk() {
        OrderId order = new OrderId("B-1");

        assertThat(desk.view(ReadScope.everything(), order)).isEmpty();
        assertThat(desk.submit(CommandEnvelope.of(
                        new CommandId("call-1"),
                        order,
                        Actor.of("agent-3", Role.CS_AGENT),
                        desk.json().readCommand("receive-order", CALL))))
                .isInstanceOf(Outcome.Accepted.class);
        assertThat(reviews.getIfAvailable()).isNull();
    }
}
