package io.orderkit.jdbc.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.Outcome;
import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.Moment;
import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.Dialect;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.HappyPath;
import io.orderkit.testkit.scenario.SampleActors;
import io.orderkit.testkit.scenario.SampleOrder;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Dialect.class)
@DisplayName("A desk in the host's transaction, which the host rolls back,")
class JoinedDeskTest {
    private static final OrderId ORDER = new OrderId("order-1");
    private static final String OURS = "12 Mill Road";
    private static final String THEIRS = "7 Harbour Street";

    private final HostApplication host;
    private final OrderDesk desk;
    private final OrderDesk elsewhere;
    private int commands;

    JoinedDeskTest(Dialect dialect) {
        host = HostApplication.on(Database.of(dialect));
        desk = OrderDesk.with(host.store(TenantId.DEFAULT).orders()).open();
        elsewhere = OrderDesk.with(host.ownStore().orders()).open();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    @Tag("S-16")
    @DisplayName(
            "S-16 shows nothing of what was undone, neither what it wrote nor what it read, and decides on what is there")
    void forgetsWhatWasUndone() throws Exception {
        OrderDesk reader = OrderDesk.with(host.store(TenantId.DEFAULT).orders()).open();
        host.transaction(connection -> {
            assertThat(receive(desk, OURS)).isInstanceOf(Outcome.Accepted.class);
            assertThat(address(reader)).as("within the transaction").contains(OURS);
            return undone(connection);
        });
        assertThat(host.<Optional<String>>transaction(connection -> address(desk)))
                .isEmpty();
        assertThat(host.<Optional<String>>transaction(connection -> address(reader)))
                .isEmpty();
        assertThat(host.<Outcome>transaction(connection -> receive(desk, OURS))).isInstanceOf(Outcome.Accepted.class);
        assertThat(host.<Optional<String>>transaction(connection -> address(reader)))
                .contains(OURS);
    }

    @Test
    @Tag("S-16")
    @DisplayName("S-16 sees what another desk did at the same version, and goes on from there")
    void seesWhatOthersDid() throws Exception {
        host.transaction(connection -> {
            assertThat(receive(desk, OURS)).isInstanceOf(Outcome.Accepted.class);
            return undone(connection);
        });
        assertThat(receive(elsewhere, THEIRS)).isInstanceOf(Outcome.Accepted.class);
        assertThat(host.<Optional<String>>transaction(connection -> address(desk)))
                .contains(THEIRS);
        assertThat(host.<Outcome>transaction(connection -> goOn(desk))).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    @Tag("S-16")
    @DisplayName("S-16 goes on after the step before it, not after the one that was undone")
    void goesOn() throws Exception {
        host.transaction(connection -> receive(desk, OURS));
        host.transaction(connection -> {
            assertThat(goOn(desk)).isInstanceOf(Outcome.Accepted.class);
            return undone(connection);
        });
        assertThat(host.<Long>transaction(connection -> version(desk))).isEqualTo(1);
        assertThat(host.<Outcome>transaction(connection -> goOn(desk)))
                .isInstanceOfSatisfying(
                        Outcome.Accepted.class,
                        accepted ->
                                assertThat(accepted.events().get(0).version()).isEqualTo(2));
        assertThat(version(elsewhere)).isEqualTo(host.<Long>transaction(connection -> version(desk)));
    }

    private static boolean undone(Connection connection) throws SQLException {
        connection.rollback();
        return true;
    }

    private Outcome receive(OrderDesk where, String address) {
        OrderContent content = new OrderContent.Builder()
                .from(SampleOrder.complete())
                .receivingAddress(Personal.of(address))
                .build();
        return where.submit(CommandEnvelope.of(
                nextCommand(),
                ORDER,
                SampleActors.AGENT,
                new ReceiveOrder(
                        Channel.FAX,
                        new ActorId("salesperson"),
                        content,
                        List.of(),
                        Optional.of(new DocumentReference("fax-1")))));
    }

    /** Takes the order's next step through one of the desks, based on that desk's view of the order. */
    private Outcome goOn(OrderDesk where) {
        Instant now = Instant.now();
        ContractOrder order =
                where.view(ReadScope.everything(), ORDER).orElseThrow().as(ContractOrder.class);
        Act act = HappyPath.of(Channel.FAX, SampleOrder.complete())
                .next(order, new Moment(now, BusinessCalendar.weekdaysIn(ZoneOffset.UTC), new HandbookPolicies()))
                .orElseThrow();
        return where.submit(CommandEnvelope.of(nextCommand(), ORDER, act.actor(), act.command()));
    }

    private CommandId nextCommand() {
        commands++;
        return new CommandId("c-" + commands);
    }

    private static long version(OrderDesk where) {
        return where.view(ReadScope.everything(), ORDER).orElseThrow().version();
    }

    private static Optional<String> address(OrderDesk where) {
        return where.view(ReadScope.everything(), ORDER)
                .flatMap(view -> view.as(ContractOrder.class).content().receivingAddress())
                .map(address -> address.equals(Personal.of(THEIRS)) ? THEIRS : OURS);
    }
}
