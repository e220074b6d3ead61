package io.orderkit.desk.screen;

import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.refusal.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The wording for one reader: a language, and the company's zone, in which times are shown.
 *
 * @param wording all texts, as returned by {@code OrderDesk.wording()}
 * @param language the reader's language
 * @param zone the company's zone
 */
public record ScreenWords(Wording wording, Language language, ZoneId zone) {
    /** Returns the text of a key. */
    public String say(String key) {
        return wording.say(language, key);
    }

    /** Returns a time in the reader's format. */
    public String when(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(language.tag()))
                .format(time.atZone(zone));
    }

    /** Returns the sentence of a refusal; its times are in the company's zone. */
    public ScreenRefusal refusal(Refusal refusal) {
        Map<String, String> told = new TreeMap<>(refusal.attributes());
        told.replaceAll((name, value) -> timed(value));
        Refusal worded = new Refusal(refusal.kind(), refusal.code(), refusal.requirement(), told);
        return new ScreenRefusal(
                refusal.code(), refusal.requirement(), kebab(refusal.kind()), wording.say(language, worded));
    }

    /** Returns the sentence of a reason of the rules. */
    String reason(Reason reason) {
        return wording.say(language, "doubt." + reason.code(), reason.attributes());
    }

    /** Returns an obligation as of a time. */
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
                owed.about(),
                owed.instance().map(Object::toString));
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns a value in the reader's format. A refusal carries its figures as texts, so a text that parses as an
     * instant is treated as one.
     */
    private String timed(String value) {
        if (!value.endsWith("Z")) {
            return value;
        }
        try {
            return when(Instant.parse(value));
        } catch (DateTimeParseException noTime) {
            return value;
        }
    }
}
