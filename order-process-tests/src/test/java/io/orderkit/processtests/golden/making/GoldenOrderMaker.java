package io.orderkit.processtests.golden.making;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.Outcome;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.OrderArchive;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.processtests.golden.corpus.CorpusLine;
import io.orderkit.processtests.golden.corpus.ExpectedOrder;
import io.orderkit.processtests.golden.corpus.GoldenCommand;
import io.orderkit.processtests.golden.corpus.GoldenOrder;
import io.orderkit.processtests.golden.replay.GoldenReplay;
import io.orderkit.processtests.golden.replay.ListedKeys;
import io.orderkit.testkit.memory.InMemoryStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The maker of an order of the corpus from the content of a store. */
public final class GoldenOrderMaker {
    private static final Outcome UNKNOWN = new Outcome.Refused(List.of());

    private GoldenOrderMaker() {}

    public static GoldenOrder of(
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
                        .map(envelope -> GoldenCommand.of(envelope, GoldenReplay.JSON, UNKNOWN))
                        .toList(),
                List.of());
        return answered(bare, GoldenReplay.of(bare).expected(versions(events.size())));
    }

    /** Returns the last version, and one before it. */
    private static Stream<Long> versions(long last) {
        return Stream.of(last / 2, last).filter(version -> version > 0).distinct();
    }

    private static GoldenOrder answered(GoldenOrder bare, List<ExpectedOrder> expected) {
        InMemoryStore whole = new InMemoryStore(bare.tenant());
        GoldenReplay.of(bare).put(whole, whole, bare.events().size());
        List<String> again = GoldenReplay.of(bare).again(whole);
        List<GoldenCommand> commands = new ArrayList<>();
        for (int i = 0; i < again.size(); i++) {
            CorpusLine line = bare.commands().get(i).line();
            commands.add(new GoldenCommand(line.with("again", again.get(i))));
        }
        return new GoldenOrder(
                bare.id(), bare.sealed(), bare.keys(), bare.events(), bare.journal(), commands, expected);
    }
}
