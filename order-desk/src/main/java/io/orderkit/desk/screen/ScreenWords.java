package io.orderkit.desk.screen;

import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.ReaderTimes;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.refusal.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/**
 * The words for one reader: a language, and the company's zone, in which times are shown.
 *
 * @param wording all words, as {@code OrderDesk.wording()} returns them
 * @param language the reader's language
 * @param zone the company's zone
 */
public record ScreenWords(Wording wording, Language language, ZoneId zone) {
    /** Returns the word for a key. */
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

    /** Returns the sentence of a refusal; its times are in the company's zone and the reader's format. */
    public ScreenRefusal refusal(Refusal refusal) {
        return new ScreenRefusal(
                refusal.code(), refusal.requirement(), kebab(refusal.kind()), wording.say(language, refusal, times()));
    }

    private ReaderTimes times() {
        return ReaderTimes.of(language, zone);
    }

    /** Returns the sentence of a reason of the rules. */
    String reason(Reason reason) {
        return wording.say(language, "doubt." + reason.code(), times().told(reason.attributes()));
    }

    /** Returns something owed, as it looks at a time. */
    ScreenDebt debt(Obligation owed, Instant now) {
        return new ScreenDebt(
                kebab(owed.kind()),
                owed.code(),
                owed.requirement(),
                say(owed.wordingKey()),
                say("role." + owed.owner()),
                owed.person().map(Object::toString),
                owed.due().map(this::when),
                owed.isOverdue(now),
                owed.amount().map(Object::toString),
                owed.about().map(times()::told),
                owed.instance().map(Object::toString));
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
