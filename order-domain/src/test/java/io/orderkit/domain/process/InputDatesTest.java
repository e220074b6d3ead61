package io.orderkit.domain.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.field.OwnFields;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.MayBeBlank;
import io.orderkit.domain.time.Happened;
import io.orderkit.domain.time.HappenedOn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A command's dates and texts")
class InputDatesTest {
    private static final Moment NOW = new Moment(
            Instant.parse("2026-03-10T12:00:00Z"), BusinessCalendar.weekdaysIn(ZoneOffset.UTC), new HandbookPolicies());

    private final List<HappenedOn> followed = new ArrayList<>();
    private int asked;

    private record Arrived(HappenedOn when) {}

    private record Several(Optional<Arrived> one, List<Arrived> many, Map<String, Arrived> named) {}

    private record Signed(Statement statement) {}

    private record Marked(
            @Happened Optional<LocalDate> day, @Happened Optional<Instant> time, LocalDate planned) {}

    private record Noted(
            String note, Personal<String> by, @MayBeBlank String remark, int number) {}

    private List<Refusal> refusals(Object input, boolean automatic) {
        return InputCheck.of(
                input,
                OwnFields.NONE,
                new InputCheck.Presented(
                        NOW,
                        () -> {
                            asked++;
                            return followed;
                        },
                        automatic));
    }

    private List<String> codes(Object input) {
        return refusals(input, false).stream().map(Refusal::code).toList();
    }

    private void follows(HappenedOn... times) {
        followed.addAll(List.of(times));
    }

    private static HappenedOn at(int day, int hour) {
        return HappenedOn.at(march(day), LocalTime.of(hour, 0));
    }

    private static HappenedOn on(int day) {
        return HappenedOn.on(march(day));
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static Statement signed(int day) {
        return Statement.written("letter", "Ann", march(day));
    }

    private static Marked day(int day) {
        return new Marked(Optional.of(march(day)), Optional.empty(), march(1));
    }

    private static Marked time(int day, int hour) {
        return new Marked(
                Optional.empty(), Optional.of(march(day).atTime(hour, 0).toInstant(ZoneOffset.UTC)), march(1));
    }

    @Nested
    @Tag("X11")
    @DisplayName("of an event")
    class OfEvents {
        @Test
        @DisplayName("are not in the future; a date without a time may be one day off")
        void future() {
            assertThat(codes(new Arrived(at(10, 12)))).isEmpty();
            assertThat(codes(new Arrived(at(10, 13)))).containsExactly("happened-in-the-future");
            assertThat(codes(new Arrived(on(11)))).isEmpty();
            assertThat(codes(new Arrived(on(12)))).containsExactly("happened-in-the-future");
        }

        @Test
        @DisplayName("are not before an event that must precede it; the latest of these is named")
        void early() {
            follows(on(3), at(5, 9), at(5, 8), on(2));
            assertThat(codes(new Arrived(at(5, 9)))).isEmpty();
            assertThat(refusals(new Arrived(at(1, 8)), false)).singleElement().satisfies(refusal -> {
                assertThat(refusal.code()).isEqualTo("happened-too-early");
                assertThat(refusal.attributes())
                        .containsEntry("found", at(1, 8).toString())
                        .containsEntry("expected", at(5, 9).toString());
            });
            assertThat(codes(new Arrived(on(4)))).isEmpty();
            assertThat(codes(new Arrived(on(3)))).containsExactly("happened-too-early");
        }

        @Test
        @DisplayName("are not limited by an event that release 0.1 dated in the future")
        void futureCause() {
            follows(at(11, 9));
            assertThat(codes(new Arrived(at(9, 9)))).isEmpty();
        }

        @Test
        @DisplayName("are found in optional values, lists and maps")
        void everywhere() {
            follows(at(5, 9));
            Arrived early = new Arrived(at(4, 9));
            assertThat(codes(new Several(Optional.of(early), List.of(early, early), Map.of("one", early))))
                    .containsOnly("happened-too-early")
                    .hasSize(4);
        }

        @Test
        @DisplayName("are checked by their range alone if they are out of range")
        void range() {
            follows(at(5, 9));
            assertThat(codes(new Arrived(HappenedOn.on(LocalDate.of(1800, 1, 1)))))
                    .containsExactly("day-out-of-range");
            assertThat(codes(new Marked(Optional.empty(), Optional.of(Instant.MIN), march(1))))
                    .containsExactly("day-out-of-range");
        }

        @Test
        @DisplayName("are compared with what the command follows, which is asked for once and only for a date")
        void askedOnce() {
            follows(at(5, 9));
            assertThat(codes(new Noted("note", Personal.of("Ann"), "", 1))).isEmpty();
            assertThat(asked).isZero();
            codes(new Several(Optional.empty(), List.of(new Arrived(at(6, 9)), new Arrived(at(7, 9))), Map.of()));
            assertThat(asked).isEqualTo(1);
        }

        @Test
        @DisplayName("marked with @Happened have the same lower bound; other dates have none")
        void marked() {
            follows(at(5, 9));
            assertThat(codes(day(4))).isEmpty();
            assertThat(codes(day(3))).containsExactly("happened-too-early");
            assertThat(codes(time(5, 9))).isEmpty();
            assertThat(codes(time(5, 8))).containsExactly("happened-too-early");
        }
    }

    @Nested
    @Tag("X11")
    @DisplayName("of a signature")
    class OfSignatures {
        @Test
        @DisplayName("are not in the future, with one day for other time zones")
        void future() {
            assertThat(codes(new Signed(signed(11)))).isEmpty();
            assertThat(refusals(new Signed(signed(12)), false)).singleElement().satisfies(refusal -> {
                assertThat(refusal.code()).isEqualTo("evidence-in-the-future");
                assertThat(refusal.attributes())
                        .containsEntry("found", march(12).toString())
                        .containsEntry("today", march(10).toString());
            });
        }

        @Test
        @DisplayName("are not before what the signature follows")
        void early() {
            follows(at(5, 9));
            assertThat(codes(new Signed(signed(4)))).isEmpty();
            assertThat(codes(new Signed(signed(3)))).containsExactly("evidence-too-early");
            assertThat(codes(new Signed(Statement.verbal("Ann")))).isEmpty();
        }
    }

    @Nested
    @Tag("C3")
    @DisplayName("that are texts")
    class Texts {
        @Test
        @DisplayName("show something, unless they may be blank")
        void blank() {
            assertThat(refusals(new Noted(" \u200B", Personal.of(""), "", 1), false))
                    .extracting(Refusal::code, refusal -> refusal.attributes().get("field"))
                    .containsExactly(tuple("text-blank", "note"), tuple("text-blank", "by"));
        }

        @Test
        @DisplayName("of an automatic step are not checked again")
        void automatic() {
            assertThat(refusals(new Noted("", Personal.of(""), "", 1), true)).isEmpty();
        }
    }
}
