package io.orderkit.rules.internal.rulings;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.PostponementTerms;
import io.orderkit.domain.policy.PostponementTerms.Counting;
import io.orderkit.domain.policy.PostponementVerdict;
import io.orderkit.rules.vocabulary.PostponementRuling;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** A collector of the terms of postponement. All terms except the zone are required, and contradictory rulings are rejected. */
public final class PostponementCollector extends RulingCollector<PostponementVerdict> implements PostponementRuling {
    private final Map<Term, Object> terms = new EnumMap<>(Term.class);

    private enum Term {
        COUNTING("which days count"),
        DAY_ENDS("when a day ends"),
        DAYS_PER_DAY("by how many days the date moves"),
        LATE_DEPOSIT("whether a late deposit counts"),
        BACK_DATING("how far back a return may be entered"),
        ZONE("in which zone days are counted");

        private final String words;

        Term(String words) {
            this.words = words;
        }
    }

    @Override
    public void countCalendarDays() {
        say(Term.COUNTING, Counting.CALENDAR_DAYS);
    }

    @Override
    public void countWorkingDays() {
        say(Term.COUNTING, Counting.WORKING_DAYS);
    }

    @Override
    public void endDayAt(int hour, int minute) {
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
            throw InvalidValue.of("end of day", hour + ", " + minute, "an hour from 0 to 23, a minute from 0 to 59");
        }
        say(Term.DAY_ENDS, LocalTime.of(hour, minute));
    }

    @Override
    public void moveDaysPerDay(int days) {
        say(Term.DAYS_PER_DAY, inRange("days per day", days, 30));
    }

    @Override
    public void countLateDeposit(boolean counts) {
        say(Term.LATE_DEPOSIT, counts);
    }

    @Override
    public void allowBackDatingDays(int days) {
        say(Term.BACK_DATING, inRange("days of back-dating", days, 60));
    }

    @Override
    public void countInZone(String zone) {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw InvalidValue.of("zone", zone, "a zone such as Asia/Shanghai");
        }
        say(Term.ZONE, ZoneId.of(zone));
    }

    @Override
    public void because(String reason) {
        give(reason);
    }

    private static int inRange(String what, int days, int most) {
        if (days < 0 || days > most) {
            throw InvalidValue.of(what, days, "0 to " + most);
        }
        return days;
    }

    private void say(Term term, Object value) {
        Object before = terms.putIfAbsent(term, value);
        if (before != null && !before.equals(value)) {
            throw InvalidValue.of(term.words, value, before + ", as stated before");
        }
    }

    @Override
    public List<String> unsaid() {
        return Arrays.stream(Term.values())
                .filter(term -> term != Term.ZONE && !terms.containsKey(term))
                .map(term -> term.words)
                .toList();
    }

    @Override
    public Map<String, Supplier<Optional<?>>> figures() {
        return Map.of(
                "dayEnds", () -> find(Term.DAY_ENDS),
                "daysPerDay", () -> find(Term.DAYS_PER_DAY),
                "backDatingDays", () -> find(Term.BACK_DATING));
    }

    @Override
    public PostponementVerdict verdict(Judgement judgement) {
        PostponementTerms agreed = new PostponementTerms(
                said(Term.COUNTING, Counting.class),
                said(Term.DAY_ENDS, LocalTime.class),
                said(Term.DAYS_PER_DAY, Integer.class),
                said(Term.LATE_DEPOSIT, Boolean.class),
                said(Term.BACK_DATING, Integer.class),
                Optional.ofNullable(terms.get(Term.ZONE)).map(ZoneId.class::cast));
        return new PostponementVerdict(agreed, judgement);
    }

    private Optional<Object> find(Term term) {
        return Optional.ofNullable(terms.get(term));
    }

    private <T> T said(Term term, Class<T> type) {
        return type.cast(Objects.requireNonNull(terms.get(term)));
    }
}
