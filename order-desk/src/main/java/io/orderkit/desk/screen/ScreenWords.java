package io.orderkit.desk.screen;

import io.orderkit.desk.Outcome;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.ReaderTimes;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.refusal.Wording;
import io.orderkit.ports.store.EventEnvelope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The wording for one reader: in the reader's language, and with times in the company's time zone.
 *
 * @param wording the wording of the desk, as returned by {@code OrderDesk.wording()}
 * @param language the reader's language
 * @param zone the company's time zone
 */
public record ScreenWords(Wording wording, Language language, ZoneId zone) {
    /** Returns the text for a message key in the reader's language. */
    public String say(String key) {
        return wording.say(language, key);
    }

    /** Returns a time in the reader's format. */
    public String when(Instant time) {
        return times().when(time);
    }

    /** Returns a day in the reader's format. */
    public String day(LocalDate day) {
        return times().day(day);
    }

    /**
     * Returns the view of a refusal, with a sentence in the reader's language. Times are in the company's time zone
     * and the reader's format.
     */
    public ScreenRefusal refusal(Refusal refusal) {
        return new ScreenRefusal(
                refusal.code(),
                refusal.requirement(),
                Names.kebab(refusal.kind()),
                wording.say(language, refusal, times()));
    }

    private ReaderTimes times() {
        return ReaderTimes.of(language, zone);
    }

    /**
     * Returns the views of refusals, each with a sentence in the reader's language. If several conditions give the same
     * reason, it is returned once.
     */
    public List<ScreenRefusal> refusals(List<Refusal> refusals) {
        return refusals.stream().map(this::refusal).distinct().toList();
    }

    /** Returns the view of an attempt's outcome. */
    public ScreenOutcome outcome(Outcome outcome) {
        return outcome(outcome, false);
    }

    private ScreenOutcome outcome(Outcome outcome, boolean repeated) {
        if (outcome instanceof Outcome.Accepted accepted) {
            return new ScreenOutcome.Accepted(accepted.version(), repeated, lines(accepted.events()));
        }
        if (outcome instanceof Outcome.Refused refused) {
            return new ScreenOutcome.Refused(repeated, refusals(refused.refusals()));
        }
        if (outcome instanceof Outcome.Conflict conflict) {
            return new ScreenOutcome.Conflict(conflict.version(), lines(conflict.since()));
        }
        if (outcome instanceof Outcome.Repeated again) {
            return outcome(again.first(), true);
        }
        Outcome.Unavailable unavailable = (Outcome.Unavailable) outcome;
        return new ScreenOutcome.Unavailable(unavailable.port(), unavailable.retryable(), unavailable.outcomeKnown());
    }

    private List<ScreenEventLine> lines(List<EventEnvelope> events) {
        return events.stream()
                .map(event -> new ScreenEventLine(
                        event.version(),
                        event.type(),
                        say("event." + event.type()),
                        event.actor().value()))
                .toList();
    }

    /** Returns the view of a rule verdict. */
    ScreenVerdict verdict(Judgement judgement) {
        return new ScreenVerdict(
                judgement.rules(),
                judgement.version().toString(),
                judgement.reasons().stream().map(this::reason).distinct().toList());
    }

    /** Returns the sentence for a reason given by the rules. */
    String reason(Reason reason) {
        return wording.say(language, "doubt." + reason.code(), times().format(reason.attributes()));
    }

    /** Returns the view of an obligation as of a given time. */
    ScreenDebt debt(Obligation owed, Instant now) {
        return new ScreenDebt(
                Names.kebab(owed.kind()),
                owed.code(),
                owed.requirement(),
                say(owed.wordingKey()),
                say("role." + owed.owner()),
                owed.person().map(Object::toString),
                owed.due().map(this::when),
                owed.isOverdue(now),
                owed.amount().map(Object::toString),
                owed.about().map(times()::format),
                owed.instance().map(Object::toString));
    }
}
