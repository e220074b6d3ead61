package io.orderkit.processtests.golden;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.Outcome;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.OrderArchive;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.testkit.memory.InMemoryStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes an order of the corpus of what a store holds. */
final class Golden {
    private static final Outcome UNKNOWN = new Outcome.Refused(List.of());

    private Golden() {}

    static GoldenOrder of(
            OrderId id,
            OrderStore store,
            OrderArchive archive,
            Optional<ListedKeys> keys,
            List<CommandEnvelope> attempts) {
        List<EventEnvelope> events = store.load(id, 0);
        GoldenOrder bare = new GoldenOrder(
                id,
                keys.isPresent(),
                keys.map(ListedKeys::all).orElse(List.of()),
                events,
                archive.journal(id),
                attempts.stream()
                        .map(envelope -> GoldenCommand.of(envelope, Replay.JSON, UNKNOWN))
                        .toList(),
                List.of());
        return answered(bare, Replay.of(bare).expected(versions(events.size())));
    }

    /** The last version, and one on the way. */
    private static Stream<Long> versions(long last) {
        return Stream.of(last / 2, last).filter(version -> version > 0).distinct();
    }

    private static GoldenOrder answered(GoldenOrder bare, List<Expected> expected) {
        InMemoryStore whole = new InMemoryStore(bare.tenant());
        Replay.of(bare).put(whole, whole, bare.events().size());
        List<String> again = Replay.of(bare).again(whole);
        List<GoldenCommand> commands = new ArrayList<>();
        for (int i = 0; i < again.size(); i++) {
            Fields line = bare.commands().get(i).line();
            commands.add(new GoldenCommand(line.with("again", again.get(i))));
        }
        return new GoldenOrder(
                bare.id(), bare.sealed(), bare.keys(), bare.events(), bare.journal(), commands, expected);
    }
}
