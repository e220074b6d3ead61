package io.orderkit.papermill.report;

import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.ReaderTimes;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.refusal.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The wording of the processes and of this program, in one language.
 *
 * @param wording all words
 * @param language the language
 * @param zone the mill's time zone, in which all times are printed
 */
public record MillWording(Wording wording, Language language, ZoneId zone) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Returns only the wording of this program. */
    public static Wording ofTheMill() {
        return Wording.from(MillWording.class, "paper-mill");
    }

    /** Returns the wording of this program together with that of the processes. */
    public static Wording with(List<ProcessDefinition<?>> processes) {
        return processes.stream().map(ProcessDefinition::wording).reduce(ofTheMill(), Wording::and);
    }

    /** @param attributes the placeholders, as alternating names and values */
    public String say(String key, Object... attributes) {
        Map<String, String> named = new TreeMap<>();
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            named.put(String.valueOf(attributes[i]), String.valueOf(attributes[i + 1]));
        }
        return wording.say(language, key, named);
    }

    /** Returns a description of an obligation, with its requirement, title, debtor and due time. */
    String owed(Obligation owed, Instant now) {
        return dotted(
                Optional.of(owed.requirement() + "  " + say(owed.wordingKey())),
                owed.about(),
                owed.amount(),
                Optional.of(owed.person().map(person -> person + ", ").orElse("") + say("role." + owed.owner())),
                owed.due().map(due -> say("standing.by", "when", when(due))),
                Optional.of(say("standing.overdue")).filter(overdue -> owed.isOverdue(now)));
    }

    /** Joins all non-empty parts with dots. If all parts are empty, the result is a dash. */
    static String dotted(Optional<?>... parts) {
        return parts(parts).orElse("–");
    }

    /** Joins all non-empty parts with dots. If all parts are empty, the result is empty. */
    static Optional<String> parts(Optional<?>... parts) {
        return Stream.of(parts)
                .flatMap(Optional::stream)
                .map(Object::toString)
                .reduce((left, right) -> left + " · " + right);
    }

    /** Returns a list with the text for this key as its only element. */
    List<String> detail(String key, Object... attributes) {
        return List.of(say("detail." + key, attributes));
    }

    /** Returns the text of a refusal, with times in the mill's time zone. */
    String say(Refusal refusal) {
        return wording.say(language, refusal, new ReaderTimes(zone, DateTimeFormatter.ISO_LOCAL_DATE, WHEN));
    }

    /**
     * Returns references to form items and their lines, for use as the value of a placeholder. In the finished message,
     * the names of the items replace the references.
     */
    static String items(Collection<FormItem> items) {
        return items.stream().map(FormItem::forSentence).collect(Collectors.joining(", "));
    }

    public String joined(Collection<String> texts) {
        return texts.stream()
                .collect(Collectors.joining(
                        wording.find(language, "list.separator").orElse(", ")));
    }

    /** Returns the id of an actor, followed by the titles of the actor's roles. */
    String person(Actor who) {
        return who.id() + ", "
                + joined(who.roles().stream()
                        .map(role -> say("role." + role))
                        .sorted()
                        .toList());
    }

    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    String hour(Instant instant) {
        return HOUR.format(instant.atZone(zone));
    }

    String when(Instant instant) {
        return WHEN.format(instant.atZone(zone));
    }

    /** Returns a date followed by its weekday. */
    String dayWithName(LocalDate day) {
        return day + "  " + say("mill.weekday-" + day.getDayOfWeek().getValue());
    }
}
