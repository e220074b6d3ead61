package io.orderkit.papermill;

import io.orderkit.desk.Outcome;
import io.orderkit.desk.RecordedEvent;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Intent;
import io.orderkit.papermill.RunCounts.LineResult;
import io.orderkit.papermill.input.AttemptHead;
import io.orderkit.papermill.input.LookAround;
import io.orderkit.papermill.input.Script;
import io.orderkit.papermill.input.ScriptLine;
import io.orderkit.papermill.input.UnusableInput;
import io.orderkit.papermill.report.AttemptReport;
import io.orderkit.papermill.report.LookAroundReport;
import io.orderkit.papermill.report.MillWording;
import io.orderkit.papermill.report.OpenWorkReport;
import io.orderkit.papermill.report.OrderReport;
import io.orderkit.papermill.report.TerminalPage;
import io.orderkit.papermill.report.TextColour;
import io.orderkit.ports.store.ReadScope;
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

/** A run of scripts at the desk, line by line, with a report of the results. Not thread-safe. */
final class ScriptRun {
    private static final String ALL_STORIES = "mvn -q -Pdemo verify -Dargs=\"--story all\"";

    private final Terminal terminal;
    private final MillWording words;
    private final RunningMill mill;
    private final TerminalPage page;
    private final AttemptReport attempts;
    private final RunCounts counts = new RunCounts();
    private final Map<OrderId, List<RecordedEvent>> known = new HashMap<>();
    private final Map<Actor, Set<OrderId>> people = new LinkedHashMap<>();
    private Instant latest = Instant.MIN;
    private Optional<OrderId> current = Optional.empty();
    private Optional<Duration> firstAfter = Optional.empty();
    private boolean caughtUp;

    ScriptRun(Terminal terminal, MillWording words, RunningMill mill) {
        this.terminal = terminal;
        this.words = words;
        this.mill = mill;
        this.page = new TerminalPage(terminal.out(), terminal.colour());
        this.attempts = new AttemptReport(page, words, mill.desk().processes());
    }

    void begin(Path database, boolean isNew) {
        page.text(TextColour.QUIET, words.say(isNew ? "mill.database-new" : "mill.database", "file", database));
        page.text(TextColour.QUIET, words.say("mill.marks"));
    }

    void work(Script script) {
        Map<OrderId, Integer> last = script.lastLines();
        Map<OrderId, Integer> stopped = new HashMap<>();
        current = Optional.empty();
        for (ScriptLine line : script.lines()) {
            terminal.showProgress("");
            line.order().ifPresent(order -> turnTo(order, script.name()));
            if (line.order().filter(stopped::containsKey).isPresent()) {
                line.order().ifPresent(order -> stopped.merge(order, 1, Integer::sum));
            } else if (line.isBroken()) {
                counts.add(LineResult.UNREADABLE, 1);
                line.order().ifPresent(order -> stop(order, line, stopped));
            } else {
                line.task().ifPresent(this::attempt);
            }
            line.order()
                    .filter(order -> last.getOrDefault(order, 0) == line.number())
                    .ifPresent(order -> conclude(order, stopped.getOrDefault(order, 0)));
            terminal.out().flush();
            showProgress(script, line);
        }
        terminal.showProgress("");
        mill.relay().drainOnce();
    }

    private void showProgress(Script script, ScriptLine line) {
        terminal.showProgress(words.say(
                "mill.progress",
                "file",
                script.name(),
                "line",
                line.number(),
                "lines",
                script.lines().size()));
    }

    private void turnTo(OrderId order, String source) {
        if (!current.equals(Optional.of(order))) {
            attempts.turnTo(
                    words.say(known.containsKey(order) ? "mill.order-again" : "mill.order", "order", order), source);
            current = Optional.of(order);
            known.computeIfAbsent(order, this::history);
        }
    }

    /**
     * Skips all later lines of the order after an unreadable line. The desk would refuse such a line and store the
     * refusal under the line's id.
     */
    private void stop(OrderId order, ScriptLine line, Map<OrderId, Integer> stopped) {
        stopped.put(order, 0);
        attempts.stopped(line.number());
    }

    private void attempt(ScriptLine.Task task) {
        AttemptHead head = task.head();
        mill.clock().set(head.at());
        latest = latest.isAfter(head.at()) ? latest : head.at();
        people.computeIfAbsent(head.by(), who -> new HashSet<>()).add(head.order());
        if (task.command() instanceof LookAround) {
            look(head);
        } else {
            submit(task);
        }
    }

    private void submit(ScriptLine.Task task) {
        OrderId order = task.head().order();
        catchUp(task.head());
        List<RecordedEvent> before = known.getOrDefault(order, List.of());
        Outcome outcome = mill.desk().submit(task.envelope());
        counts.add(result(outcome, task.head()), 1);
        firstAfter = firstAfter.or(() -> Optional.of(Duration.between(terminal.started(), Instant.now())));
        List<RecordedEvent> now = outcome instanceof Outcome.Refused ? before : history(order);
        if (outcome instanceof Outcome.Accepted && asksTheErp(now.subList(before.size(), now.size()))) {
            mill.relay().drainOnce();
            now = history(order);
        }
        attempts.print(task, outcome, now.subList(before.size(), now.size()));
        known.put(order, now);
    }

    private LineResult result(Outcome outcome, AttemptHead head) {
        if (outcome instanceof Outcome.Unavailable down) {
            throw new UnusableInput(words.say(
                    down.outcomeKnown() ? "mill.unavailable" : "mill.unclear",
                    "port",
                    down.port(),
                    "problem",
                    down.message(),
                    "id",
                    head.id()));
        }
        return outcome instanceof Outcome.Accepted
                ? LineResult.ACCEPTED
                : outcome instanceof Outcome.Refused
                        ? LineResult.REFUSED
                        : outcome instanceof Outcome.Repeated ? LineResult.REPEATED : LineResult.OVERTAKEN;
    }

    /** Reports the order, unless an earlier run of the same script has already advanced it past this point. */
    private void look(AttemptHead head) {
        boolean goneOn = known.getOrDefault(head.order(), List.of()).stream()
                .anyMatch(event -> event.envelope().recordedAt().isAfter(head.at()));
        attempts.looks(head, goneOn);
        if (!goneOn) {
            new LookAroundReport(page, words, mill.desk(), mill.reasons()).print(head);
        }
    }

    /**
     * Returns whether any of the events triggers an effect in the ERP. The relay then runs immediately, because later
     * lines may depend on the ERP's answer. Messages to people can wait until the end of the script.
     */
    private static boolean asksTheErp(List<RecordedEvent> events) {
        return events.stream()
                .flatMap(recorded -> recorded.event().intents().stream())
                .anyMatch(Intent.Effect.class::isInstance);
    }

    /**
     * Before the first new attempt, sends everything that an interrupted earlier run left unsent, because the script
     * may depend on the ERP's answers.
     */
    private void catchUp(AttemptHead head) {
        if (!caughtUp && mill.store().orders().journal(head.id()).isEmpty()) {
            mill.relay().drainOnce();
            caughtUp = true;
        }
    }

    private List<RecordedEvent> history(OrderId order) {
        return mill.desk().history(ReadScope.everything(), order);
    }

    private void conclude(OrderId order, int heldBack) {
        if (heldBack > 0) {
            counts.add(LineResult.HELD, heldBack);
            attempts.heldBack(heldBack);
        }
        mill.desk()
                .view(ReadScope.everything(), order, mill.clock().instant())
                .ifPresent(view -> new OrderReport(page, words, mill.data()).print(view, history(order)));
    }

    /**
     * @param further the names of other shipped stories, suggested to the user for the next run
     */
    void end(List<String> further) {
        if (!people.isEmpty()) {
            mill.clock().set(latest);
            OpenWorkReport openWork =
                    new OpenWorkReport(page, words, mill.desk(), mill.store().queries());
            openWork.owed(latest);
            openWork.turns(people);
        }
        page.blank();
        page.heading(words.say("mill.summary"), "");
        page.text(
                TextColour.PLAIN,
                words.say(
                        "mill.counts",
                        "accepted",
                        counts.of(LineResult.ACCEPTED),
                        "refused",
                        counts.of(LineResult.REFUSED),
                        "overtaken",
                        counts.of(LineResult.OVERTAKEN),
                        "repeated",
                        counts.of(LineResult.REPEATED)));
        if (counts.isAllRepeated()) {
            page.text(TextColour.STRONG, words.say("mill.nothing-changed"));
        }
        lines("mill.unreadable", LineResult.UNREADABLE);
        lines("mill.held", LineResult.HELD);
        firstAfter.ifPresent(after -> page.text(
                TextColour.QUIET,
                words.say(
                        "mill.first-decision",
                        "seconds",
                        String.format(Locale.ROOT, "%.2f", after.toMillis() / 1000.0))));
        if (!further.isEmpty()) {
            page.text(TextColour.QUIET, words.say("mill.further", "stories", words.joined(further)));
            page.text(TextColour.STRONG, ALL_STORIES);
        }
        terminal.out().flush();
    }

    private void lines(String key, LineResult result) {
        if (counts.of(result) > 0) {
            page.text(TextColour.REFUSED, words.say(key, "lines", counts.of(result)));
        }
    }
}
