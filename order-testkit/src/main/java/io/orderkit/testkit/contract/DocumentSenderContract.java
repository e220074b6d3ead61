package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Intent;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.outside.DocumentSender;
import io.orderkit.testkit.contract.undertest.SenderUnderTest;
import io.orderkit.testkit.contract.undertest.SenderUnderTest.Message;
import io.orderkit.testkit.internal.observing.CapturedOutput;
import io.orderkit.testkit.internal.observing.ReportedFailures;
import io.orderkit.testkit.internal.report.LikelyCauses;
import io.orderkit.testkit.internal.samples.NastyTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The contract for {@link DocumentSender} implementations, which checks rules P-1, P-2 and P-4 in
 * {@code docs/ports.md}.
 */
public abstract class DocumentSenderContract extends AdapterContract<SenderUnderTest> {
    private static final OrderId ORDER = new OrderId("o-1");
    private static final Intent.Communication NOTICE = new Intent.Communication(
            "price-query-opened",
            Set.of(Role.SALESPERSON, Role.CS_SUPERVISOR),
            Map.of("line", "1", "marker", "notice-4711 纸"));

    /** Opens a working adapter whose receiver has not received any messages yet. */
    @Override
    protected abstract SenderUnderTest open();

    private void send(String id) {
        adapter().sender().send(id, ORDER, NOTICE);
    }

    @Test
    @Tag("P-1")
    @DisplayName(
            "P-1 when send returns the message is on its way: its subject, everybody whom it is for, its particulars")
    @LikelyCauses({"only the first recipient is served", "an unknown subject is dropped in silence"})
    void arrives() {
        send("m-1");
        assertThat(adapter().arrived()).containsExactly(new Message("m-1", ORDER, NOTICE));
    }

    @Test
    @Tag("P-1")
    @DisplayName("P-1 of many messages each one arrives, also long ones")
    @LikelyCauses({"a buffer that drops what does not fit", "sampling", "a limit of 64 KiB a message"})
    void allArrive() {
        List<Message> sent = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            String text = i % 50 == 0 ? NastyTexts.ofLength(70_000 + i) : "纸 📜 " + i;
            sent.add(new Message(
                    "m-" + i,
                    new OrderId("o-" + i % 7),
                    new Intent.Communication("price-query-opened", Set.of(Role.SALESPERSON), Map.of("line", text))));
        }
        sent.forEach(message -> adapter().sender().send(message.messageId(), message.order(), message.communication()));
        assertThat(adapter().arrived()).containsExactlyInAnyOrderElementsOf(sent);
    }

    @Test
    @Tag("P-1")
    @DisplayName("P-1 what did not go out is PortUnavailable, and goes out when it is tried again")
    @LikelyCauses({"the failure is logged and swallowed", "the id is noted before the message went out"})
    void outage() {
        needs(adapter().canFail(), "outage()");
        adapter().outage(true);
        assertThatThrownBy(() -> send("m-1")).isInstanceOf(PortUnavailable.class);
        adapter().outage(false);
        send("m-1");
        assertThat(adapter().arrived()).hasSize(1);
    }

    @Test
    @Tag("P-2")
    @DisplayName("P-2 a message that is sent again goes out once; another id is another message")
    @LikelyCauses({"the message id is not kept", "the key is made from the content"})
    void repetition() {
        send("m-1");
        send("m-1");
        send("m-2");
        send("M-1");
        for (int i = 3; i < 150; i++) {
            send("m-" + i);
        }
        send("m-1");
        assertThat(adapter().arrived())
                .extracting(Message::messageId)
                .hasSize(150)
                .doesNotHaveDuplicates()
                .contains("m-1", "m-2", "M-1", "m-149");
    }

    @Test
    @Tag("P-4")
    @DisplayName("P-4 nothing of what is sent goes to a log")
    @LikelyCauses({"the whole message is logged at debug level"})
    void nothingLogged() {
        assertThat(CapturedOutput.during(() -> send("m-1"))).doesNotContain("notice-4711");
    }

    @Test
    @Tag("P-4")
    @DisplayName("P-4 nothing of what is sent goes into a failure, or into a log because of one")
    @LikelyCauses({"a failure's message repeats the message", "the client's exception, which does, is the cause"})
    void nothingInFailures() {
        needs(adapter().canFail(), "outage()");
        adapter().outage(true);
        ReportedFailures failures = new ReportedFailures();
        String log = CapturedOutput.during(() -> failures.of(() -> send("m-1")));
        adapter().outage(false);
        assertThat(failures.linesWith("notice-4711")).as("lines of the failure").isEmpty();
        assertThat(log).doesNotContain("notice-4711");
    }
}
