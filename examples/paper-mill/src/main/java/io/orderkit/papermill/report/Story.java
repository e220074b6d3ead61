package io.orderkit.papermill.report;

import io.orderkit.desk.Outcome;
import io.orderkit.desk.RecordedEvent;
import io.orderkit.domain.contract.confirmation.ConfirmationEntered;
import io.orderkit.domain.contract.confirmation.dates.DatesPostponed;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.Step;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.papermill.input.Head;
import io.orderkit.papermill.input.ScriptLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells, attempt by attempt, what happened to orders. Not thread-safe. */
public final class Story {
    private static final int LATEST = 3;

    private final Page page;
    private final Words words;
    private final Details details;
    private final Map<String, Row> rows = new HashMap<>();
    private final Map<Class<?>, Row> ofEvents = new HashMap<>();
    private Optional<LocalDate> day = Optional.empty();

    private record Row(String requirement, String titleKey) {}

    public Story(Page page, Words words, List<ProcessDefinition<?>> processes) {
        this.page = page;
        this.words = words;
        this.details = new Details(words);
        processes.forEach(this::take);
    }

    private <O extends Order<O>> void take(ProcessDefinition<O> process) {
        for (Step<O, ?> step : process.steps()) {
            rows.put(step.name(), new Row(step.requirement(), step.wordingKey()));
            step.emits()
                    .forEach(event ->
                            ofEvents.putIfAbsent(event, new Row(step.requirement(), "event." + Wire.Names.of(event))));
        }
    }

    /** From here on it is about another order. */
    public void turnTo(String heading, String source) {
        page.blank();
        page.heading(heading, source);
        day = Optional.empty();
    }

    /**
     * An attempt and what came of it.
     *
     * @param before what was known of the order before
     * @param since what was recorded since: by the attempt, and by itself before and after
     */
    public void tell(ScriptLine.Task task, Outcome outcome, List<RecordedEvent> before, List<RecordedEvent> since) {
        dayOf(task.head());
        Told told = new Told(task, before, since);
        if (outcome instanceof Outcome.Accepted) {
            told.accepted();
        } else if (outcome instanceof Outcome.Refused refused) {
            told.refused(refused.refusals());
        } else if (outcome instanceof Outcome.Repeated repeated) {
            told.repeated(repeated.first());
        } else if (outcome instanceof Outcome.Conflict conflict) {
            told.conflict(conflict);
        }
    }

    /** Somebody who looks around; what he sees is told by {@link Outlook}. */
    public void looks(Head head) {
        dayOf(head);
        page.step(words.hour(head.at()), Ink.STRONG, "?", "X4", words.say("look.title"), words.person(head.by()));
    }

    /** Somebody who looked around while the order was on its way; it has gone on since. */
    public void lookedBefore(Head head) {
        looks(head);
        page.more(Ink.QUIET, "", words.say("look.gone-on"));
    }

    private void dayOf(Head head) {
        if (!day.equals(Optional.of(words.day(head.at())))) {
            day = Optional.of(words.day(head.at()));
            page.day(words.dayWithName(words.day(head.at())));
        }
    }

    /** A line that could not be read, at which its order stops. */
    public void stopped(int line) {
        page.marked(Ink.REFUSED, "!", words.say("mill.broken", "line", line));
    }

    /** So many lines were not tried, because one before them could not be read. */
    public void heldBack(int lines) {
        page.marked(Ink.QUIET, " ", words.say("mill.held-back", "lines", lines));
    }

    /** One attempt as it is told. */
    private final class Told {
        private final ScriptLine.Task task;
        private final List<RecordedEvent> before;
        private final List<RecordedEvent> since;
        private final Row row;

        Told(ScriptLine.Task task, List<RecordedEvent> before, List<RecordedEvent> since) {
            this.task = task;
            this.before = before;
            this.since = since;
            String name = Wire.Names.of(task.command().getClass());
            this.row = rows.getOrDefault(name, new Row("", name));
        }

        private boolean isOwn(RecordedEvent event) {
            return event.envelope().command().equals(task.head().id());
        }

        void accepted() {
            List<RecordedEvent> earlier = new ArrayList<>(before);
            boolean done = false;
            for (RecordedEvent event : since) {
                if (!isOwn(event)) {
                    byItself(event, earlier);
                } else {
                    if (!done) {
                        title(Ink.DONE, "✓", actedAs(event.envelope().role()));
                        done = true;
                    }
                    details.of(event.event()).forEach(text -> page.more(Ink.PLAIN, "", text));
                }
                earlier.add(event);
            }
        }

        void refused(List<Refusal> refusals) {
            title(Ink.REFUSED, "✗", roles());
            refusals.forEach(refusal -> page.more(Ink.REFUSED, refusal.requirement(), words.say(refusal)));
            others();
        }

        void repeated(Outcome first) {
            title(Ink.QUIET, "=", roles());
            if (first instanceof Outcome.Refused refused) {
                String reasons = refused.refusals().stream()
                        .map(Refusal::requirement)
                        .distinct()
                        .collect(Collectors.joining(", "));
                page.more(Ink.QUIET, "", words.say("mill.repeated-refused", "reasons", reasons));
            }
            others();
        }

        void conflict(Outcome.Conflict conflict) {
            title(Ink.REFUSED, "✗", roles());
            page.more(
                    Ink.REFUSED,
                    "X6",
                    words.say(
                            "mill.conflict",
                            "seen",
                            task.head().seen().map(Object::toString).orElse("?"),
                            "version",
                            conflict.version()));
            int older = Math.max(0, conflict.since().size() - LATEST);
            conflict.since().stream()
                    .skip(older)
                    .forEach(event -> page.more(
                            Ink.PLAIN,
                            "",
                            words.when(event.recordedAt()) + "  " + words.say("event." + event.type()) + "  "
                                    + event.actor()));
            others();
        }

        private void others() {
            List<RecordedEvent> earlier = new ArrayList<>(before);
            for (RecordedEvent event : since) {
                if (!isOwn(event)) {
                    byItself(event, earlier);
                }
                earlier.add(event);
            }
        }

        private void title(Ink ink, String mark, String who) {
            page.step(words.hour(task.head().at()), ink, mark, row.requirement(), words.say(row.titleKey()), who);
        }

        private String actedAs(Role role) {
            return task.head().by().id() + ", " + words.say("role." + role);
        }

        private String roles() {
            return words.person(task.head().by());
        }
    }

    private void byItself(RecordedEvent recorded, List<RecordedEvent> earlier) {
        OrderEvent<?> event = recorded.event();
        Row row = ofEvents.getOrDefault(
                event.getClass(), new Row("", "event." + recorded.envelope().type()));
        page.step(
                words.hour(recorded.envelope().recordedAt()),
                Ink.BY_ITSELF,
                "»",
                row.requirement(),
                words.say(row.titleKey()),
                words.say("mill.by-itself"));
        if (event instanceof DatesPostponed moved) {
            moved(moved, earlier);
        }
        details.of(event).forEach(text -> page.more(Ink.BY_ITSELF, "", text));
    }

    /** From which dates: those that were told last, else those of the confirmation. */
    private void moved(DatesPostponed now, List<RecordedEvent> earlier) {
        Optional<DatesPostponed> told =
                last(earlier, DatesPostponed.class).filter(before -> before.version() == now.version());
        Optional<ConfirmationEntered> entered = last(earlier, ConfirmationEntered.class);
        Optional<LocalDate> scheduled = told.map(DatesPostponed::scheduled)
                .or(() -> entered.map(each -> each.sheet().scheduledDate()));
        Optional<LocalDate> confirmed = told.map(DatesPostponed::confirmed)
                .or(() -> entered.map(each -> each.sheet().confirmationDate()));
        page.more(
                Ink.BY_ITSELF,
                "",
                words.say(
                        "detail.moved",
                        "scheduledFrom",
                        scheduled.map(Object::toString).orElse("?"),
                        "scheduledTo",
                        now.scheduled(),
                        "confirmedFrom",
                        confirmed.map(Object::toString).orElse("?"),
                        "confirmedTo",
                        now.confirmed()));
        page.more(
                Ink.BY_ITSELF,
                "",
                words.say(
                        "detail.moved-" + Names.kebab(now.cause()),
                        "before",
                        now.daysBefore(),
                        "days",
                        now.daysLate()));
    }

    private static <E> Optional<E> last(List<RecordedEvent> events, Class<E> type) {
        return events.stream()
                .map(RecordedEvent::event)
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((earlier, later) -> Objects.requireNonNull(later));
    }
}
