package io.orderkit.papermill.report;

import io.orderkit.desk.Outcome;
import io.orderkit.desk.RecordedEvent;
import io.orderkit.domain.consent.AboutProposal;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.Step;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.papermill.input.AttemptHead;
import io.orderkit.papermill.input.ScriptLine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The report on all attempts, grouped by order. Not thread-safe. */
public final class AttemptReport {
    private static final int LATEST = 3;

    private final TerminalPage page;
    private final MillWording words;
    private final EventDetails details;
    private final Map<String, Title> titles = new HashMap<>();
    private final Map<Class<?>, Title> ofEvents = new HashMap<>();
    private Optional<LocalDate> day = Optional.empty();

    private record Title(String requirement, String wordingKey) {}

    public AttemptReport(TerminalPage page, MillWording words, List<ProcessDefinition<?>> processes) {
        this.page = page;
        this.words = words;
        this.details = EventDetails.of(words);
        processes.forEach(process -> process.steps().forEach(this::take));
    }

    private void take(Step<?, ?> step) {
        titles.put(step.name(), new Title(step.requirement(), step.wordingKey()));
        step.emits()
                .forEach(event -> ofEvents.putIfAbsent(
                        event, new Title(requirement(step, event), "event." + Wire.Names.of(event))));
    }

    /** Returns the requirement id to print beside an event. A proposal can concern any matter, so its events are always printed with X9. */
    private static String requirement(Step<?, ?> step, Class<?> event) {
        return AboutProposal.class.isAssignableFrom(event) ? "X9" : step.requirement();
    }

    /** Starts the section for the next order. */
    public void turnTo(String heading, String source) {
        page.blank();
        page.heading(heading, source);
        day = Optional.empty();
    }

    /**
     * Prints an attempt and its result.
     *
     * @param since the events recorded since the previous report, including automatic ones
     */
    public void print(ScriptLine.Task task, Outcome outcome, List<RecordedEvent> since) {
        day(task.head());
        boolean accepted = outcome instanceof Outcome.Accepted;
        if (!accepted) {
            answer(task, outcome);
        }
        boolean titled = false;
        for (RecordedEvent event : since) {
            if (!event.envelope().command().equals(task.head().id())) {
                byItself(event);
            } else if (accepted) {
                own(task, event, titled);
                titled = true;
            }
        }
    }

    private void own(ScriptLine.Task task, RecordedEvent recorded, boolean titled) {
        if (!titled) {
            String role = words.say("role." + recorded.envelope().role());
            title(task, StepMark.DONE, task.head().by().id() + ", " + role);
        }
        details.of(recorded.event()).forEach(text -> page.more(TextColour.PLAIN, "", text));
    }

    private void answer(ScriptLine.Task task, Outcome outcome) {
        boolean known = outcome instanceof Outcome.Repeated;
        title(
                task,
                known ? StepMark.KNOWN : StepMark.REFUSED,
                words.person(task.head().by()));
        if (outcome instanceof Outcome.Refused refused) {
            refused.refusals()
                    .forEach(refusal -> page.more(TextColour.REFUSED, refusal.requirement(), words.say(refusal)));
        } else if (outcome instanceof Outcome.Repeated repeated && repeated.first() instanceof Outcome.Refused first) {
            String reasons = first.refusals().stream()
                    .map(Refusal::requirement)
                    .distinct()
                    .collect(Collectors.joining(", "));
            page.more(TextColour.QUIET, "", words.say("mill.repeated-refused", "reasons", reasons));
        } else if (outcome instanceof Outcome.Conflict conflict) {
            conflict(task.head(), conflict);
        }
    }

    private void conflict(AttemptHead head, Outcome.Conflict conflict) {
        String seen = head.seen().map(Object::toString).orElse("?");
        page.more(TextColour.REFUSED, "X6", words.say("mill.conflict", "seen", seen, "version", conflict.version()));
        conflict.since().stream()
                .skip(Math.max(0, conflict.since().size() - LATEST))
                .forEach(event -> page.more(
                        TextColour.PLAIN,
                        "",
                        words.when(event.recordedAt()) + "  " + words.say("event." + event.type()) + "  "
                                + event.actor()));
    }

    private void title(ScriptLine.Task task, StepMark mark, String who) {
        String name = Wire.Names.of(task.command().getClass());
        Title title = titles.getOrDefault(name, new Title("", name));
        page.step(new StepLine(
                words.hour(task.head().at()), mark, title.requirement(), words.say(title.wordingKey()), who));
    }

    /**
     * Prints a line saying that an actor is inspecting the order. {@link LookAroundReport} prints the details.
     *
     * @param goneOn whether the order has changed since the inspection; if so, its details are not printed again
     */
    public void looks(AttemptHead head, boolean goneOn) {
        day(head);
        page.step(new StepLine(
                words.hour(head.at()), StepMark.LOOK_AROUND, "X4", words.say("look.title"), words.person(head.by())));
        if (goneOn) {
            page.more(TextColour.QUIET, "", words.say("look.gone-on"));
        }
    }

    private void day(AttemptHead head) {
        LocalDate today = words.day(head.at());
        if (!day.equals(Optional.of(today))) {
            day = Optional.of(today);
            page.subheading(TextColour.QUIET, words.dayWithName(today));
        }
    }

    /** Prints a message saying that a line cannot be read and that the rest of its order is skipped. */
    public void stopped(int line) {
        page.marked(StepMark.UNREADABLE, words.say("mill.broken", "line", line));
    }

    /** Prints the number of lines skipped after an unreadable line. */
    public void heldBack(int lines) {
        page.marked(StepMark.NONE, words.say("mill.held-back", "lines", lines));
    }

    private void byItself(RecordedEvent recorded) {
        OrderEvent<?> event = recorded.event();
        String type = recorded.envelope().type();
        Title title = ofEvents.getOrDefault(event.getClass(), new Title("", "event." + type));
        page.step(new StepLine(
                words.hour(recorded.envelope().recordedAt()),
                StepMark.BY_ITSELF,
                title.requirement(),
                words.say(title.wordingKey()),
                words.say("mill.by-itself")));
        details.of(event).forEach(text -> page.more(TextColour.BY_ITSELF, "", text));
    }
}
