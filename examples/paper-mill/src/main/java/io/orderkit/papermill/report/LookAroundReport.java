package io.orderkit.papermill.report;

import io.orderkit.desk.Evidence;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.RecordedEvent;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.domain.process.Option;
import io.orderkit.papermill.input.AttemptHead;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.rules.Reasons;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The report on an inspected order: the actor's possible steps (X4), the obligations (X3), and the evidence for decisions (X5).
 *
 * @param page the page on which the report is printed
 * @param words the wording of the report
 * @param desk the desk that provides the options and obligations
 * @param reasons the sentences that explain the verdicts of the desk's rules
 */
public record LookAroundReport(TerminalPage page, MillWording words, OrderDesk desk, Reasons reasons) {
    private static final int LATEST = 3;

    /** Prints the order from the actor's point of view at the current time. */
    public void print(AttemptHead head) {
        StepWording steps = new StepWording(words);
        List<Option<?>> options = desk.options(ReadScope.everything(), head.order(), head.by());
        List<String> open =
                options.stream().filter(Option::isOpen).map(steps::title).toList();
        page.more(TextColour.DONE, "X4", words.say("look.open", "steps", listed(open)));
        Map<Blockade, List<String>> blocked = new LinkedHashMap<>();
        options.stream()
                .filter(Option::isBlockedByGate)
                .forEach(option -> blocked.computeIfAbsent(
                                new Blockade(steps.reasons(option), steps.clearers(option)),
                                blockade -> new ArrayList<>())
                        .add(steps.title(option)));
        blocked.forEach(this::blocked);
        owed(desk.debts(ReadScope.everything(), head.order()), head);
        page.more(TextColour.STRONG, "X5", words.say("look.rests"));
        Map<RecordedEvent, List<String>> resting = new LinkedHashMap<>();
        desk.history(ReadScope.everything(), head.order()).forEach(event -> resting.put(event, grounds(event)));
        resting.values().removeIf(List::isEmpty);
        resting.entrySet().stream()
                .skip(Math.max(0, resting.size() - LATEST))
                .forEach(each -> resting(each.getKey(), each.getValue()));
    }

    /**
     * The reasons that block one or more steps, and the steps that clear these reasons. Steps that are blocked for the same reasons are
     * printed together.
     */
    private record Blockade(List<String> reasons, List<String> clearers) {}

    private void blocked(Blockade blockade, List<String> titles) {
        page.more(TextColour.REFUSED, "X4", words.say("look.blocked", "step", listed(titles)));
        blockade.reasons().forEach(reason -> page.under(TextColour.PLAIN, 1, reason));
        if (!blockade.clearers().isEmpty()) {
            page.under(TextColour.PLAIN, 1, words.say("look.cleared", "steps", listed(blockade.clearers())));
        }
    }

    private void owed(List<Obligation> debts, AttemptHead head) {
        page.more(TextColour.STRONG, "X3", words.say("look.owed", "count", debts.size()));
        debts.forEach(owed -> page.under(TextColour.PLAIN, 1, words.owed(owed, head.at())));
    }

    private void resting(RecordedEvent recorded, List<String> grounds) {
        page.under(
                TextColour.PLAIN,
                1,
                words.when(recorded.envelope().recordedAt()) + " · "
                        + words.say("event." + recorded.envelope().type()) + " · "
                        + recorded.envelope().actor() + ", "
                        + words.say("role." + recorded.envelope().role()));
        grounds.forEach(ground -> page.under(TextColour.QUIET, 2, ground));
    }

    private List<String> grounds(RecordedEvent recorded) {
        Stream<String> papers = recorded.event().statements().stream().map(this::paper);
        Stream<String> rules = desk
                .evidence(ReadScope.everything(), recorded.envelope().command())
                .stream()
                .map(Evidence::verdicts)
                .flatMap(List::stream)
                .filter(verdict -> !verdict.judgement().rules().isEmpty())
                .map(this::rule);
        return Stream.concat(papers, rules).toList();
    }

    private String paper(Statement statement) {
        return MillWording.dotted(
                statement.document(), statement.signedBy().flatMap(Personal::content), statement.signedOn());
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
