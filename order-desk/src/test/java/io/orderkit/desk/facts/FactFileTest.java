package io.orderkit.desk.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.policy.DueTimeFacts;
import io.orderkit.domain.policy.DueTimeVerdict;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.RuleSetVersion;
import io.orderkit.domain.policy.recorded.RecordedFacts;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.JournalQuery;
import io.orderkit.ports.store.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Recorded facts")
@Tag("X7")
class FactFileTest {
    private static final OrderJson JSON = FactFile.json(OrderJson.with());
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final DueTimeFacts REPLY = new DueTimeFacts("reply", Tier.C, Urgency.URGENT);
    private static final RecordedFacts RECORDED = new RecordedFacts(new OrderId("B-1001"), NOON, REPLY);
    private static final String BARE =
            "{\"type\":\"due-time-facts\",\"obligation\":\"reply\",\"tier\":\"c\",\"urgency\":\"urgent\"}";

    private static FactFile file(String text) {
        return FactFile.of("facts", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), JSON);
    }

    private static List<RecordedFacts> read(String text) {
        List<RecordedFacts> read = new ArrayList<>();
        try (FactFile file = file(text)) {
            file.forEachRemaining(read::add);
        }
        return read;
    }

    @Test
    @DisplayName("are read as they were written, a line each, whatever the line ends")
    void roundTrip() {
        String line = FactFile.line(RECORDED, JSON);
        assertThat(line).doesNotContain("\n");
        assertThat(read("\uFEFF" + line + "\r\n\r\n  \n" + line)).containsExactly(RECORDED, RECORDED);
    }

    @Test
    @DisplayName("may be facts alone, and are then about an order named after the line")
    void bare() {
        assertThat(read("\n" + BARE + "\n"))
                .containsExactly(new RecordedFacts(new OrderId("line-2"), Instant.EPOCH, REPLY));
    }

    @Test
    @DisplayName("that cannot be read are refused with file and line")
    void unreadable() {
        assertUnreadable(BARE + "\n" + BARE.replace("tier", "teir"), 2, "teir: found an unknown field");
        assertUnreadable("{nonsense", 1, "facts:1: column 2: found \"{nonsense\", expected JSON");
        assertUnreadable("\n\n{\"obligation\":\"reply\"}", 3, "type: found nothing, expected a wire name");
        assertUnreadable(
                "{\"type\":\"tier-facts\",\"annualVolume\":\"1\",\"yearsOfDealing\":-3,\"overdueInvoices\":0}",
                1,
                "yearsOfDealing: found \"-3\", expected zero or more");
        assertUnreadable("{\"type\":\"mall-term-facts\"}", 1, "plan-facts; maybe \"mall-terms-facts\"");
        assertUnreadable("{\"type\":\"money\"}", 1, "found \"money\", expected one of tier-facts, deposit-facts, ");
        assertUnreadable(
                JSON.writeTagged(
                        new DueTimeVerdict(3, new Judgement(new RuleSetVersion("h", ""), List.of(), List.of()))),
                1,
                "found \"due-time-verdict\", expected one of tier-facts, ");
    }

    private static void assertUnreadable(String text, long line, String why) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(FactsUnreadable.class, thrown -> {
            assertThat(thrown.line()).isEqualTo(line);
            assertThat(thrown).hasMessageStartingWith("facts:" + line + ": ").hasMessageContaining(why);
        });
    }

    @Test
    @DisplayName("are refused when the file is missing, is no UTF-8, or has a line without end")
    void badFiles(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> FactFile.open(folder.resolve("none.jsonl"), JSON))
                .isInstanceOf(FactsUnreadable.class)
                .hasMessageEndingWith("none.jsonl: there is no such file");
        Path latin = Files.write(folder.resolve("latin.jsonl"), new byte[] {'\n', (byte) 0xC3, 0x28, '\n'});
        try (FactFile file = FactFile.open(latin, JSON)) {
            assertThatThrownBy(file::hasNext)
                    .isInstanceOf(FactsUnreadable.class)
                    .hasMessageEndingWith("latin.jsonl:2: is not saved as UTF-8");
        }
        try (FactFile file = file("x".repeat((4 << 20) + 1))) {
            assertThatThrownBy(file::hasNext)
                    .isInstanceOf(FactsUnreadable.class)
                    .hasMessageContaining("facts:1: cannot be read: a line of more than 4194304 bytes");
        }
    }

    @Test
    @DisplayName("are taken out of a journal page by page, of refused and accepted commands, and nothing but facts")
    void journal() {
        DueTimeVerdict verdict =
                new DueTimeVerdict(12, new Judgement(new RuleSetVersion("h", ""), List.of(), List.of()));
        JournalEntry asked = entry("c-1", JSON.writeTaggedList(List.of(REPLY, verdict, REPLY)));
        JournalEntry silent = entry("c-2", "[]");
        JournalQuery pages = (after, limit) -> after.isEmpty()
                ? new Page<>(List.of(silent), Optional.of("c-2"))
                : after.get().equals("c-2")
                        ? new Page<>(List.of(silent, asked), Optional.of("c-1"))
                        : new Page<>(List.of(asked), Optional.empty());
        List<RecordedFacts> facts = new ArrayList<>();
        FactJournal.of(pages, JSON).forEachRemaining(facts::add);
        assertThat(facts).hasSize(4).containsOnly(RECORDED);
    }

    private static JournalEntry entry(String command, String evidence) {
        return new JournalEntry(
                new CommandId(command),
                "f",
                new OrderId("B-1001"),
                "receive-order",
                new ActorId("agent-3"),
                NOON,
                new JournalEntry.Result.Refused("[]"),
                evidence,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
