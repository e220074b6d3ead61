package io.orderkit.desk.screen;

import io.orderkit.desk.Evidence;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.OrderUnreadable;
import io.orderkit.desk.OrderView;
import io.orderkit.desk.RecordedEvent;
import io.orderkit.desk.json.text.AnyValue;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.policy.Verdict;
import io.orderkit.domain.process.Option;
import io.orderkit.domain.process.Permit;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.ReadScope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The orders of a desk, shown as views in one reader's language.
 *
 * <pre>{@code
 * OrderScreens screens = new OrderScreens(desk, new ScreenWords(desk.wording(), Language.ES, zone));
 * Optional<OrderScreen> screen = screens.order(scope, order, agent);
 * }</pre>
 *
 * <p>Immutable; thread-safe.
 *
 * @param desk the desk
 * @param words the reader's wording
 */
public record OrderScreens(OrderDesk desk, ScreenWords words) {
    /**
     * Returns the actor's current view of an order; empty if the order is unknown or outside the reader's scope.
     *
     * @throws OrderUnreadable if the order's history cannot be read
     * @throws PortUnavailable if the store does not answer
     */
    public Optional<OrderScreen> order(ReadScope scope, OrderId order, Actor actor) {
        return desk.view(scope, order)
                .map(view -> screen(view, desk.options(scope, order, actor), desk.debts(scope, order)));
    }

    private OrderScreen screen(OrderView view, List<Option<?>> options, List<Obligation> debts) {
        return new OrderScreen(
                view.order().id().value(),
                view.process().name(),
                view.version(),
                new TrackScreens(words).of(view),
                options.stream().filter(Option::isOpen).map(this::step).toList(),
                options.stream().filter(Option::isBlockedByGate).map(this::step).toList(),
                debts.stream()
                        .map(owed -> words.debt(owed, view.moment().now()))
                        .toList());
    }

    private <O extends Order<O>> ScreenStep step(Option<O> option) {
        return new ScreenStep(
                option.step().name(),
                option.step().requirement(),
                words.say(option.step().wordingKey()),
                option.instance().map(Object::toString),
                refusals(option.refusals()),
                option.clearers().stream().map(this::clearer).toList());
    }

    private <O extends Order<O>> ScreenClearer clearer(Option.Clearer<O> clearer) {
        return new ScreenClearer(
                clearer.step().name(),
                words.say(clearer.step().wordingKey()),
                clearer.by().stream()
                        .map(Permit::wordingKey)
                        .map(words::say)
                        .distinct()
                        .toList());
    }

    /**
     * Returns the views of refusals, each with a sentence in the reader's language. If several gates give the same reason, it is returned
     * once.
     */
    public List<ScreenRefusal> refusals(List<Refusal> refusals) {
        return words.refusals(refusals);
    }

    /**
     * Returns the history of an order, oldest event first; empty if the order is unknown or outside the reader's scope.
     *
     * @throws OrderUnreadable if the order's history cannot be read
     * @throws PortUnavailable if the store does not answer
     */
    public List<ScreenEvent> history(ReadScope scope, OrderId order) {
        Map<CommandId, List<ScreenVerdict>> known = new HashMap<>();
        return desk.history(scope, order).stream()
                .map(event -> event(
                        event, known.computeIfAbsent(event.envelope().command(), attempt -> verdicts(scope, attempt))))
                .toList();
    }

    private ScreenEvent event(RecordedEvent recorded, List<ScreenVerdict> verdicts) {
        return new ScreenEvent(
                recorded.envelope().version(),
                recorded.envelope().type(),
                words.say("event." + recorded.envelope().type()),
                recorded.envelope().instance().map(Object::toString),
                recorded.envelope().command().value(),
                recorded.envelope().actor().value(),
                words.say("role." + recorded.envelope().role()),
                words.when(recorded.envelope().recordedAt()),
                recorded.event().statements().stream().map(this::paper).toList(),
                verdicts);
    }

    private String paper(Statement statement) {
        return String.join(
                " · ",
                Stream.of(
                                statement.document().map(Object::toString),
                                statement.signedBy().flatMap(Personal::content),
                                statement.signedOn().map(words::day))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /**
     * Returns the rule verdicts on which the acceptance or refusal of an attempt was based. The list is empty if the attempt is unknown, or
     * its order is outside the reader's scope.
     *
     * @throws PortUnavailable if the store does not answer
     */
    public List<ScreenVerdict> verdicts(ReadScope scope, CommandId attempt) {
        return desk.evidence(scope, attempt).stream()
                .map(Evidence::verdicts)
                .flatMap(List::stream)
                .map(Verdict::judgement)
                .filter(judgement -> !judgement.rules().isEmpty())
                .map(words::verdict)
                .toList();
    }

    /**
     * Returns the evidence for the acceptance or refusal of an attempt. The result is empty if the attempt is unknown, or its order is
     * outside the reader's scope.
     *
     * @throws PortUnavailable if the store does not answer
     */
    public Optional<ScreenEvidence> evidence(ReadScope scope, CommandId attempt) {
        return desk.evidence(scope, attempt).map(this::evidence);
    }

    private ScreenEvidence evidence(Evidence evidence) {
        JournalEntry entry = evidence.attempt();
        List<Refusal> refusals = entry.result() instanceof JournalEntry.Result.Refused refused
                ? desk.json().readTaggedList(refused.refusals()).stream()
                        .map(Refusal.class::cast)
                        .toList()
                : List.of();
        return new ScreenEvidence(
                entry.command().value(),
                entry.order().value(),
                entry.type(),
                words.say("step." + entry.type()),
                entry.actor().value(),
                words.when(entry.at()),
                refusals.isEmpty(),
                refusals(refusals),
                evidence.asked().stream().map(this::asked).toList());
    }

    private ScreenAsked asked(Evidence.Asked asked) {
        Optional<ScreenVerdict> verdict = asked.answer() instanceof Verdict said
                ? Optional.of(words.verdict(said.judgement()))
                : Optional.empty();
        return new ScreenAsked(new AnyValue(asked.question()), new AnyValue(asked.answer()), verdict);
    }
}
