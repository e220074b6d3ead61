package io.orderkit.papermill.report;

import io.orderkit.desk.Evidence;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.RecordedEvent;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.domain.process.Obligation;
import io.orderkit.domain.process.Option;
import io.orderkit.papermill.input.Head;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.rules.Reasons;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody sees who looks at an order on its way: what he can do (X4), who owes what (X3), and on what it rests (X5). */
public final class Outlook {
    private static final int LATEST = 3;

    private final Page page;
    private final Words words;
    private final Steps steps;
    private final Standing standing;
    private final OrderDesk desk;
    private final Reasons reasons;

    /** @param reasons the sentences of the rules that judge at the desk */
    public Outlook(Page page, Words words, Standing standing, OrderDesk desk, Reasons reasons) {
        this.page = page;
        this.words = words;
        this.steps = new Steps(words);
        this.standing = standing;
        this.desk = desk;
        this.reasons = reasons;
    }

    /** Tells what he sees, who looks now. */
    public void tell(Head head) {
        List<Option<?>> options = desk.options(ReadScope.everything(), head.order(), head.by());
        page.more(
                Ink.DONE,
                "X4",
                words.say(
                        "look.open",
                        "steps",
                        listed(options.stream()
                                .filter(Option::isOpen)
                                .map(steps::title)
                                .toList())));
        Map<Blockade, List<String>> blocked = new LinkedHashMap<>();
        options.stream()
                .filter(Option::isBlockedByGate)
                .forEach(option -> blocked.computeIfAbsent(
                                new Blockade(steps.reasons(option), steps.clearers(option)),
                                blockade -> new ArrayList<>())
                        .add(steps.title(option)));
        blocked.forEach(this::blocked);
        owed(desk.debts(ReadScope.everything(), head.order()), head);
        page.more(Ink.STRONG, "X5", words.say("look.rests"));
        restingOn(desk.history(ReadScope.everything(), head.order())).forEach(this::resting);
    }

    /** What is in the way of steps, and by what it is cleared; told once for all of which it is the same. */
    private record Blockade(List<String> reasons, List<String> clearers) {}

    private void blocked(Blockade blockade, List<String> titles) {
        page.more(Ink.REFUSED, "X4", words.say("look.blocked", "step", listed(titles)));
        blockade.reasons().forEach(reason -> page.under(Ink.PLAIN, 1, reason));
        if (!blockade.clearers().isEmpty()) {
            page.under(Ink.PLAIN, 1, words.say("look.cleared", "steps", listed(blockade.clearers())));
        }
    }

    private void owed(List<Obligation> debts, Head head) {
        page.more(Ink.STRONG, "X3", words.say("look.owed", "count", debts.size()));
        debts.forEach(owed -> page.under(Ink.PLAIN, 1, standing.owed(owed, owed.isOverdue(head.at()))));
    }

    private void resting(List<String> lines) {
        page.under(Ink.PLAIN, 1, lines.get(0));
        lines.stream().skip(1).forEach(line -> page.under(Ink.QUIET, 2, line));
    }

    /** The latest events that rest on a paper or on a rule, each with what it rests on. */
    private List<List<String>> restingOn(List<RecordedEvent> history) {
        List<List<String>> resting = history.stream()
                .map(this::restingOn)
                .filter(lines -> lines.size() > 1)
                .toList();
        return resting.stream().skip(Math.max(0, resting.size() - LATEST)).toList();
    }

    private List<String> restingOn(RecordedEvent recorded) {
        List<String> lines = new ArrayList<>();
        lines.add(Stream.of(
                        words.when(recorded.envelope().recordedAt()),
                        words.say("event." + recorded.envelope().type()),
                        recorded.envelope().actor() + ", "
                                + words.say("role." + recorded.envelope().role()))
                .collect(Collectors.joining(" · ")));
        recorded.event().statements().forEach(statement -> lines.add(paper(statement)));
        desk.evidence(ReadScope.everything(), recorded.envelope().command()).stream()
                .map(Evidence::verdicts)
                .flatMap(List::stream)
                .filter(verdict -> !verdict.judgement().rules().isEmpty())
                .forEach(verdict -> lines.add(rule(verdict)));
        return lines;
    }

    private String paper(Statement statement) {
        return Stream.of(
                        statement.document().map(Object::toString),
                        statement.signedBy().flatMap(Personal::content),
                        statement.signedOn().map(Object::toString))
                .flatMap(Optional::stream)
                .reduce((a, b) -> Objects.requireNonNull(a) + " · " + b)
                .orElse("–");
    }

    private String rule(Verdict verdict) {
        return words.say(
                "look.rule",
                "rules",
                String.join(", ", verdict.judgement().rules()),
                "version",
                verdict.judgement().version(),
                "reasons",
                verdict.judgement().reasons().stream()
                        .distinct()
                        .map(this::sentence)
                        .collect(Collectors.joining(" ")));
    }

    private String sentence(Reason reason) {
        return reasons.say(words.language(), reason);
    }

    private String listed(List<String> titles) {
        return titles.isEmpty() ? words.say("standing.none") : String.join(" · ", titles);
    }
}
