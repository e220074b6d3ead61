package io.orderkit.papermill;

import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.RecordedEvent;
import io.orderkit.desk.relay.Relay;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Intent;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.papermill.erp.MasterData;
import io.orderkit.papermill.input.Head;
import io.orderkit.papermill.input.LookAround;
import io.orderkit.papermill.input.Script;
import io.orderkit.papermill.input.ScriptLine;
import io.orderkit.papermill.input.Unusable;
import io.orderkit.papermill.report.Ink;
import io.orderkit.papermill.report.Ledger;
import io.orderkit.papermill.report.Outlook;
import io.orderkit.papermill.report.Page;
import io.orderkit.papermill.report.Standing;
import io.orderkit.papermill.report.Story;
import io.orderkit.papermill.report.Words;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.rules.Reasons;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Works scripts off at the desk, line by line, and tells what happens. Not thread-safe. */
final class Shift {
    private static final String TELL_THEM_ALL = "mvn -q -Pdemo verify -Dargs=\"--story all\"";

    private final Terminal terminal;
    private final Words words;
    private final ScriptClock clock;
    private final JdbcStore store;
    private final OrderDesk desk;
    private final Relay relay;
    private final Page page;
    private final Story story;
    private final Standing standing;
    private final Outlook outlook;
    private final Ledger ledger;
    private final Progress progress;
    private final Map<OrderId, List<RecordedEvent>> known = new HashMap<>();
    private final Map<Actor, Set<OrderId>> people = new LinkedHashMap<>();
    private final Set<OrderId> stopped = new HashSet<>();
    private Instant latest = Instant.MIN;
    private Optional<OrderId> current = Optional.empty();
    private boolean caughtUp;
    private boolean timed;
    private Duration firstAfter = Duration.ZERO;
    private int accepted;
    private int refused;
    private int repeated;
    private int overtaken;
    private int held;
    private int broken;

    Shift(
            Terminal terminal,
            Words words,
            ScriptClock clock,
            JdbcStore store,
            OrderDesk desk,
            Relay relay,
            MasterData data,
            Reasons reasons) {
        this.terminal = terminal;
        this.words = words;
        this.clock = clock;
        this.store = store;
        this.desk = desk;
        this.relay = relay;
        this.page = new Page(terminal.out(), terminal.colour());
        this.story = new Story(page, words, desk.processes());
        this.standing = new Standing(page, words, data);
        this.outlook = new Outlook(page, words, standing, desk, reasons);
        this.ledger = new Ledger(page, words, standing, desk, store.queries());
        this.progress = new Progress(terminal, words);
    }

    void begin(Path database, boolean isNew) {
        page.text(Ink.QUIET, words.say(isNew ? "mill.database-new" : "mill.database", "file", database));
        page.text(Ink.QUIET, words.say("mill.marks"));
    }

    void work(Script script) {
        Map<OrderId, Integer> last = script.lastLines();
        Map<OrderId, Integer> heldBack = new HashMap<>();
        stopped.clear();
        current = Optional.empty();
        progress.begin(script);
        for (ScriptLine line : script.lines()) {
            progress.clear();
            line.order().ifPresent(order -> turnTo(order, script.name()));
            Optional<OrderId> barred = line.order().filter(stopped::contains);
            if (barred.isPresent()) {
                heldBack.merge(barred.get(), 1, Integer::sum);
            } else if (line.isBroken()) {
                broken++;
                line.order().ifPresent(order -> stop(order, line));
            } else {
                line.task().ifPresent(this::attempt);
            }
            line.order()
                    .filter(order -> Integer.valueOf(line.number()).equals(last.get(order)))
                    .ifPresent(order -> conclude(order, heldBack.getOrDefault(order, 0)));
            page.flush();
            progress.show(line.number());
        }
        progress.clear();
        relay.drainOnce();
    }

    private void turnTo(OrderId order, String source) {
        if (!current.equals(Optional.of(order))) {
            boolean again = known.containsKey(order);
            current = Optional.of(order);
            known.computeIfAbsent(order, this::history);
            story.turnTo(words.say(again ? "mill.order-again" : "mill.order", "order", order), source);
        }
    }

    /** What depends on a line that cannot be read is not tried: a refusal would be kept under its id for ever. */
    private void stop(OrderId order, ScriptLine line) {
        stopped.add(order);
        story.stopped(line.number());
    }

    private void attempt(ScriptLine.Task task) {
        OrderId order = task.head().order();
        clock.set(task.head().at());
        latest = latest.isAfter(clock.instant()) ? latest : clock.instant();
        people.computeIfAbsent(task.head().by(), who -> new HashSet<>()).add(order);
        if (task.command() instanceof LookAround) {
            look(task.head());
            return;
        }
        catchUp(task);
        List<RecordedEvent> before = known.getOrDefault(order, List.of());
        Outcome outcome = desk.submit(task.envelope());
        if (outcome instanceof Outcome.Unavailable down) {
            throw new Unusable(words.say(
                    down.outcomeKnown() ? "mill.unavailable" : "mill.unclear",
                    "port",
                    down.port(),
                    "problem",
                    down.message(),
                    "id",
                    task.head().id()));
        }
        timeOfFirst();
        count(outcome);
        List<RecordedEvent> now = outcome instanceof Outcome.Refused ? before : history(order);
        if (outcome instanceof Outcome.Accepted && asksTheErp(now.subList(before.size(), now.size()))) {
            relay.drainOnce();
            now = history(order);
        }
        story.tell(task, outcome, before, now.subList(before.size(), now.size()));
        known.put(order, now);
    }

    /** Told only while the order stands as it stood then: a script that is run again finds it further on. */
    private void look(Head head) {
        boolean goneOn = known.getOrDefault(head.order(), List.of()).stream()
                .anyMatch(event -> event.envelope().recordedAt().isAfter(head.at()));
        if (goneOn) {
            story.lookedBefore(head);
        } else {
            story.looks(head);
            outlook.tell(head);
        }
    }

    /** Whether an answer is to come back; what is only told to people can wait until the script is through. */
    private static boolean asksTheErp(List<RecordedEvent> events) {
        return events.stream()
                .flatMap(recorded -> recorded.event().intents().stream())
                .anyMatch(Intent.Effect.class::isInstance);
    }

    /** What an earlier run left undone is made good before anything new: its answers may be needed. */
    private void catchUp(ScriptLine.Task task) {
        if (!caughtUp && store.orders().journal(task.head().id()).isEmpty()) {
            relay.drainOnce();
            caughtUp = true;
        }
    }

    private void count(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted) {
            accepted++;
        } else if (outcome instanceof Outcome.Refused) {
            refused++;
        } else if (outcome instanceof Outcome.Repeated) {
            repeated++;
        } else {
            overtaken++;
        }
    }

    private void timeOfFirst() {
        if (!timed) {
            timed = true;
            firstAfter = Duration.between(terminal.started(), Instant.now());
        }
    }

    private List<RecordedEvent> history(OrderId order) {
        return desk.history(ReadScope.everything(), order);
    }

    private void conclude(OrderId order, int lines) {
        if (lines > 0) {
            held += lines;
            story.heldBack(lines);
        }
        desk.view(ReadScope.everything(), order, clock.instant())
                .ifPresent(view -> standing.tell(view, history(order)));
    }

    /** @param further stories that could be told beside */
    void end(List<String> further) {
        if (!people.isEmpty()) {
            clock.set(latest);
            ledger.owed(latest);
            ledger.turns(people);
        }
        page.blank();
        page.heading(words.say("mill.summary"), "");
        page.text(
                Ink.PLAIN,
                words.say(
                        "mill.counts",
                        "accepted",
                        accepted,
                        "refused",
                        refused,
                        "overtaken",
                        overtaken,
                        "repeated",
                        repeated));
        if (repeated > 0 && accepted + refused + broken == 0) {
            page.text(Ink.STRONG, words.say("mill.nothing-changed"));
        }
        if (broken > 0) {
            page.text(Ink.REFUSED, words.say("mill.unreadable", "lines", broken));
        }
        if (held > 0) {
            page.text(Ink.REFUSED, words.say("mill.held", "lines", held));
        }
        if (!firstAfter.isZero()) {
            page.text(
                    Ink.QUIET,
                    words.say(
                            "mill.first-decision",
                            "seconds",
                            String.format(Locale.ROOT, "%.2f", firstAfter.toMillis() / 1000.0)));
        }
        if (!further.isEmpty()) {
            page.text(Ink.QUIET, words.say("mill.further", "stories", words.joined(further)));
            page.text(Ink.STRONG, TELL_THEM_ALL);
        }
        page.flush();
    }
}
