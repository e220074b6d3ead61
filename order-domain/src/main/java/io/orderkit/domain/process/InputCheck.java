package io.orderkit.domain.process;

import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.catalogue.NameKind;
import io.orderkit.domain.field.FieldValue;
import io.orderkit.domain.field.HasOwnFields;
import io.orderkit.domain.field.OwnField;
import io.orderkit.domain.field.OwnFields;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.CompoundInput;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Name;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Blank;
import io.orderkit.domain.text.Identifies;
import io.orderkit.domain.text.Identity;
import io.orderkit.domain.text.Invisible;
import io.orderkit.domain.time.HappenedOn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The checks that apply to every input, regardless of the step. The checks cover the spelling of identifiers (X14), the
 * size of figures, the range of dates, and the company's names. An accepted input can never cause a later calculation
 * to fail. The check descends into records, optional values, collections, maps and {@link CompoundInput}s.
 */
public final class InputCheck {
    /** The maximum amount of money in an input. Even the sum of 10,000 such amounts is a valid amount. */
    public static final BigDecimal MOST_MONEY = BigDecimal.ONE.movePointRight(18);

    /** The maximum quantity in an input, and the maximum unit price. */
    public static final BigDecimal MOST_OF_UNIT = BigDecimal.ONE.movePointRight(15);

    /** The earliest day that an input may contain. */
    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** The latest day that an input may contain. */
    public static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private static final Set<String> INCOMPUTABLE =
            Set.of(KernelRefusal.DAY_OUT_OF_RANGE.code(), KernelRefusal.FIGURE_TOO_BIG.code());

    /** The sequence of times; a day without an hour counts as its beginning. */
    private static final Comparator<HappenedOn> IN_TIME = Comparator.comparing(HappenedOn::day)
            .thenComparing(time -> time.hour().orElse(LocalTime.MIN));

    private static final Instant FIRST_INSTANT = begin(EARLIEST);
    private static final Instant END = begin(LATEST.plusDays(1));

    private static final ClassValue<InputParts> PARTS = new ClassValue<>() {
        @Override
        protected InputParts computeValue(Class<?> type) {
            return InputParts.of(type);
        }
    };

    private final List<Refusal> found = new ArrayList<>();
    private final OwnFields fields;
    private final Catalogue names;
    private final Optional<Presented> presented;
    private @Nullable List<HappenedOn> followed;

    /**
     * The context in which an input is checked.
     *
     * @param moment the time against which the dates in the input are checked
     * @param follows supplies the times of the events that must precede the input's event
     * @param automatic whether the input belongs to an automatic step. Texts in such an input may be blank: either they
     *     were checked when a person entered them, or they come from the library
     */
    record Presented(Moment moment, Supplier<List<HappenedOn>> follows, boolean automatic) {
        ZoneId zone() {
            return moment.calendar().zone();
        }
    }

    private InputCheck(OwnFields fields, Catalogue names) {
        this.fields = fields;
        this.names = names;
        presented = Optional.empty();
    }

    private InputCheck(OwnFields fields, Presented presented) {
        this.fields = fields;
        this.names = presented.moment().catalogue();
        this.presented = Optional.of(presented);
    }

    /**
     * Returns a reason for each rejected part of an input, checked against the handbook's names; empty if all parts are
     * valid.
     */
    public static List<Refusal> of(Object input) {
        return of(input, OwnFields.NONE, Catalogue.handbook());
    }

    /**
     * Returns a reason for each rejected part of an input, checked against a company's fields and names; empty if all
     * parts are valid.
     *
     * @param fields the fields that the company has added to the form
     * @param names the company's names
     */
    public static List<Refusal> of(Object input, OwnFields fields, Catalogue names) {
        InputCheck check = new InputCheck(fields, names);
        check.look(input);
        return check.found;
    }

    /**
     * Returns a reason for each rejected part of an input, including its dates. Events and signatures must not be dated
     * after the time of the check, or before an event that must precede them.
     */
    static List<Refusal> of(Object input, OwnFields fields, Presented when) {
        InputCheck check = new InputCheck(fields, when);
        check.look(input);
        return check.found;
    }

    /**
     * Returns whether calculations with an input are safe despite the given reasons for refusing it. A calculation can
     * fail if a date or a figure is out of range.
     */
    static boolean isComputable(List<Refusal> reasons) {
        for (Refusal reason : reasons) {
            if (INCOMPUTABLE.contains(reason.code())) {
                return false;
            }
        }
        return true;
    }

    private void look(Object value) {
        if (value instanceof Record) {
            InputParts parts = PARTS.get(value.getClass());
            presented.ifPresent(when -> presented(value, parts, when));
            for (InputParts.Text text : parts.texts()) {
                identity(text.mark(), (String) text.part().of(value));
            }
            for (InputParts.Part part : parts.others()) {
                look(part.of(value));
            }
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(this::look);
        } else if (value instanceof Collection<?> many) {
            for (Object each : many) {
                look(each);
            }
        } else if (value instanceof Map<?, ?> map) {
            look(map.keySet());
            look(map.values());
        } else if (value instanceof CompoundInput compound) {
            compound.inputs().forEach(this::look);
            if (value instanceof HasOwnFields holder && !holder.more().isEmpty()) {
                holder.more().forEach((field, its) -> own(holder, field, its));
            }
        } else if (value instanceof FormField field) {
            if (!field.isShipped() && fields.find(field).isEmpty()) {
                found.add(Refusal.input(KernelRefusal.FIELD_UNKNOWN, "field", field, "place", "@field-place.order"));
            }
        } else {
            single(value);
        }
    }

    /** Checks the times and the required texts of a record. */
    private void presented(Object value, InputParts parts, Presented when) {
        dated(value, when);
        for (InputParts.Part part : parts.times()) {
            happened(part.of(value), when);
        }
        if (!when.automatic()) {
            for (InputParts.Part part : parts.required()) {
                shown(part.name(), part.of(value));
            }
        }
    }

    /**
     * Checks that no event is dated in the future, or before an event that must precede it (X11). The same applies to
     * the dates of signatures. For a date without a time, a difference of one day is tolerated.
     */
    private void dated(Object value, Presented when) {
        Moment now = when.moment();
        if (value instanceof HappenedOn happened) {
            if (happened.isAfter(now.now(), when.zone())) {
                found.add(Refusal.input(
                        KernelRefusal.HAPPENED_IN_THE_FUTURE,
                        "found",
                        happened,
                        "now",
                        HappenedOn.at(now.now(), when.zone())));
            }
            notBefore(happened, happened, when, KernelRefusal.HAPPENED_TOO_EARLY);
        } else if (value instanceof Statement statement) {
            statement.signedOn().ifPresent(signed -> signed(signed, when));
        }
    }

    private void signed(LocalDate signed, Presented when) {
        LocalDate today = when.moment().today();
        if (signed.isAfter(today.plusDays(HappenedOn.TOLERANCE_DAYS))) {
            found.add(Refusal.input(KernelRefusal.EVIDENCE_IN_THE_FUTURE, "found", signed, "today", today));
        }
        notBefore(HappenedOn.on(signed), signed, when, KernelRefusal.EVIDENCE_TOO_EARLY);
    }

    /** Checks that a required text contains visible characters (C3). Erased text is accepted. */
    private void shown(String field, Object text) {
        boolean blank = text instanceof Personal<?> personal ? personal.isBlank() : Blank.is((String) text);
        if (blank) {
            found.add(Refusal.input(KernelRefusal.TEXT_BLANK, "field", field));
        }
    }

    /** Checks that an annotated date or instant is not too early. The step itself rejects a value in the future. */
    private void happened(Object value, Presented when) {
        if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(each -> happened(each, when));
        } else if (value instanceof LocalDate day) {
            notBefore(HappenedOn.on(day), day, when, KernelRefusal.HAPPENED_TOO_EARLY);
        } else if (value instanceof Instant time && !isOutside(time)) {
            notBefore(HappenedOn.at(time, when.zone()), time, when, KernelRefusal.HAPPENED_TOO_EARLY);
        }
    }

    /** Returns the times of the events that must precede the input's event. The first call caches the times. */
    private List<HappenedOn> followed(Presented when) {
        if (followed == null) {
            followed = when.follows().get();
        }
        return followed;
    }

    /**
     * Checks that a time is not before an event that must precede it. The refusal states the time of the latest such
     * event.
     */
    private void notBefore(HappenedOn happened, Object stated, Presented when, KernelRefusal code) {
        if (isOutside(happened.day())) {
            return;
        }
        List<HappenedOn> violated = new ArrayList<>();
        for (HappenedOn before : followed(when)) {
            // In release 0.1, an event could be dated in the future. Such an event must not block the order until that
            // date.
            if (!before.isAfter(when.moment().now(), when.zone()) && happened.isBefore(before, when.zone())) {
                violated.add(before);
            }
        }
        if (!violated.isEmpty()) {
            found.add(Refusal.input(code, "found", stated, "expected", Collections.max(violated, IN_TIME)));
        }
    }

    /**
     * Checks that the process's form has the additional field at the given level (order or line), and that the field's
     * value is valid. The refusal hides the value of a personal field.
     */
    private void own(HasOwnFields holder, FormField name, FieldValue value) {
        boolean ofLine = holder.lineNumber().isPresent();
        Optional<OwnField<?>> field = fields.find(name).filter(its -> its.isOfLine() == ofLine);
        if (field.isEmpty()) {
            String place = ofLine ? "@field-place.line " + holder.lineNumber().get() : "@field-place.order";
            found.add(Refusal.input(KernelRefusal.FIELD_UNKNOWN, "field", name, "place", place));
        } else if (!field.get().accepts(value)) {
            found.add(Refusal.input(
                    KernelRefusal.FIELD_VALUE_INVALID,
                    "field",
                    "@" + name.wordingKey()
                            + holder.lineNumber().map(line -> " " + line).orElse(""),
                    "found",
                    field.get().isPersonal() ? "@field-value.personal" : value,
                    "expected",
                    field.get().expectedForSentence()));
        }
    }

    private void single(Object value) {
        if (value instanceof Money money) {
            figure("amount", money.amount(), MOST_MONEY);
        } else if (value instanceof Quantity quantity) {
            figure("quantity", quantity.amount(), MOST_OF_UNIT);
            counted(quantity);
        } else if (value instanceof UnitPrice price) {
            figure("unit-price", price.amount(), MOST_OF_UNIT);
            known(price.unit());
        } else if (value instanceof Name<?> name) {
            known(name);
        } else if (value instanceof LocalDate day) {
            time(isOutside(day), day);
        } else if (value instanceof Instant time) {
            time(isOutside(time), time);
        }
    }

    private static boolean isOutside(LocalDate day) {
        return day.isBefore(EARLIEST) || day.isAfter(LATEST);
    }

    private static boolean isOutside(Instant time) {
        return time.isBefore(FIRST_INSTANT) || !time.isBefore(END);
    }

    private void known(Name<?> name) {
        if (!names.knows(name)) {
            NameKind.of(name).ifPresent(kind -> unknown(kind, name));
        }
    }

    private void unknown(NameKind kind, Name<?> name) {
        found.add(Refusal.input(
                KernelRefusal.NAME_UNKNOWN,
                "what",
                "@name-kind." + kind.value(),
                "found",
                name.value(),
                "expected",
                String.join(", ", names.nearestFirst(kind, name.value()))));
    }

    private void counted(Quantity quantity) {
        known(quantity.unit());
        names.unit(quantity.unit())
                .filter(unit -> !unit.counts(quantity.amount()))
                .ifPresent(unit -> found.add(Refusal.input(
                        KernelRefusal.QUANTITY_TOO_FINE,
                        "found",
                        quantity,
                        "expected",
                        Quantity.of(unit.smallestPart(), unit.name()))));
    }

    private void identity(Identifies mark, String text) {
        if (Identity.isPlain(text)) {
            return;
        }
        String what = "@identity." + mark.value();
        String spelling = Identity.key(text);
        Optional<String> invisible = Invisible.in(text);
        if (spelling.isEmpty()) {
            found.add(Refusal.input(KernelRefusal.IDENTITY_EMPTY, "what", what));
        } else if (invisible.isPresent()) {
            found.add(Refusal.input(
                    KernelRefusal.IDENTITY_INVISIBLE,
                    "what",
                    what,
                    "found",
                    Invisible.escaped(text),
                    "character",
                    invisible.get()));
        } else if (mark.exact() && !spelling.equals(text)) {
            found.add(
                    Refusal.input(KernelRefusal.IDENTITY_SPELLING, "what", what, "found", text, "expected", spelling));
        }
    }

    private void figure(String what, BigDecimal figure, BigDecimal most) {
        if (figure.abs().compareTo(most) > 0) {
            found.add(Refusal.input(
                    KernelRefusal.FIGURE_TOO_BIG,
                    "what",
                    "@figure." + what,
                    "found",
                    figure.toPlainString(),
                    "expected",
                    most.toPlainString()));
        }
    }

    private void time(boolean outside, Object found) {
        if (outside) {
            this.found.add(Refusal.input(
                    KernelRefusal.DAY_OUT_OF_RANGE, "found", found, "expected", EARLIEST + " … " + LATEST));
        }
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
