package io.orderkit.testkit.contract;

import static io.orderkit.testkit.contract.BrokenAdapter.outside;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.process.FactRequest;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.DataSubject;
import io.orderkit.ports.personal.SubjectKey;
import io.orderkit.ports.personal.SubjectKeys;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.testkit.contract.TriedContracts.OnCalendar;
import io.orderkit.testkit.contract.TriedContracts.OnClock;
import io.orderkit.testkit.contract.TriedContracts.OnEffects;
import io.orderkit.testkit.contract.TriedContracts.OnFacts;
import io.orderkit.testkit.contract.TriedContracts.OnKeys;
import io.orderkit.testkit.contract.TriedContracts.OnPublisher;
import io.orderkit.testkit.contract.TriedContracts.OnSender;
import io.orderkit.testkit.contract.undertest.EffectsUnderTest;
import io.orderkit.testkit.contract.undertest.KeysUnderTest;
import io.orderkit.testkit.contract.undertest.SampleEffects;
import io.orderkit.testkit.contract.undertest.SamplePublisher;
import io.orderkit.testkit.contract.undertest.SampleSender;
import io.orderkit.testkit.internal.samples.EnvelopeCopies;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Adapters for external systems, each of which violates a rule. */
final class BrokenOutside {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    private BrokenOutside() {}

    static Stream<BrokenAdapter> all() {
        return Stream.of(facts(), effects(), publishers(), senders(), calendars(), clocks(), keys())
                .flatMap(some -> some);
    }

    private static Stream<BrokenAdapter> facts() {
        return Stream.of(
                outside(
                        "F-1",
                        "answers from memory in an outage",
                        OnFacts.class,
                        BrokenOutsideAdapters.FactsGuessed::new),
                outside("F-1", "an outage is not to be tried again", OnFacts.class, () -> new SampleFacts() {
                    @Override
                    public <A> A answer(FactRequest<A> request, Duration limit) {
                        try {
                            return super.answer(request, limit);
                        } catch (PortUnavailable e) {
                            throw PortUnavailable.broken("erp-facts", "no answer", e);
                        }
                    }
                }),
                outside("F-2", "there is none is a failure", OnFacts.class, BrokenOutsideAdapters.NoneIsFailure::new),
                outside("F-2", "there is none is null", OnFacts.class, () -> new SampleFacts() {
                    @Override
                    @SuppressWarnings("NullAway") // Returning null is a deliberate mistake here.
                    public <A> A answer(FactRequest<A> request, Duration limit) {
                        return without().contains(request) ? null : super.answer(request, limit);
                    }
                }),
                outside("F-3", "a limit of its own", OnFacts.class, BrokenOutsideAdapters.OwnLimit::new),
                outside("F-3", "gives up with the driver's exception", OnFacts.class, () -> new SampleFacts() {
                    @Override
                    public <A> A answer(FactRequest<A> request, Duration limit) {
                        try {
                            return super.answer(request, limit);
                        } catch (PortUnavailable e) {
                            throw new IllegalStateException("timed out", e);
                        }
                    }
                }),
                outside("F-4", "asking writes", OnFacts.class, BrokenOutsideAdapters.AskingWrites::new),
                outside("F-4", "asked again it answers otherwise", OnFacts.class, () -> new SampleFacts() {
                    private final AtomicLong asked = new AtomicLong();

                    @Override
                    public <A> A answer(FactRequest<A> request, Duration limit) {
                        if (asked.incrementAndGet() % 4 == 0) {
                            throw silent();
                        }
                        return super.answer(request, limit);
                    }
                }));
    }

    private static Stream<BrokenAdapter> effects() {
        return Stream.of(
                outside("E-1", "no key is given to the ERP", OnEffects.class, BrokenOutsideAdapters.DoneTwice::new),
                outside("E-1", "the key is the content", OnEffects.class, BrokenOutsideAdapters.KeyOfContent::new),
                outside("E-1", "only the last 100 ids are remembered", OnEffects.class, () -> new LastEffects(100)),
                outside("E-1", "only the last 256 ids are remembered", OnEffects.class, () -> new LastEffects(256)),
                outside("E-2", "lookUp finds nothing", OnEffects.class, BrokenOutsideAdapters.NoLookUp::new),
                outside("E-2", "lookUp does what it does not find", OnEffects.class, () -> new SampleEffects() {
                    @Override
                    public Optional<Intent.Answer> lookUp(String effectId) {
                        return Optional.of(erp.perform(effectId, effect(1)));
                    }
                }),
                outside("E-2", "lost after reopening: ids", OnEffects.class, () -> new SampleEffects() {
                    @Override
                    public EffectsUnderTest reopen() {
                        return new SampleEffects();
                    }
                }),
                outside("E-3", "an outage is a no", OnEffects.class, BrokenOutsideAdapters.OutageIsRejection::new),
                outside("E-3", "in an outage lookUp finds nothing", OnEffects.class, () -> new SampleEffects() {
                    @Override
                    public Optional<Intent.Answer> lookUp(String effectId) {
                        try {
                            return super.lookUp(effectId);
                        } catch (PortUnavailable e) {
                            return Optional.empty();
                        }
                    }
                }),
                outside(
                        "E-4",
                        "a rejection is forgotten",
                        OnEffects.class,
                        BrokenOutsideAdapters.ForgetsRejections::new),
                outside("E-4", "lost after reopening: rejections", OnEffects.class, () -> new SampleEffects() {
                    @Override
                    public EffectsUnderTest reopen() {
                        return new BrokenOutsideAdapters.ForgetsRejections();
                    }
                }),
                outside("E-5", "ids without case", OnEffects.class, BrokenOutsideAdapters.CaselessKey::new),
                outside(
                        "E-5",
                        "ids are normalised",
                        OnEffects.class,
                        () -> new OtherIds(id -> Normalizer.normalize(id, Normalizer.Form.NFKC))),
                outside(
                        "E-5",
                        "ids are composed",
                        OnEffects.class,
                        () -> new OtherIds(id -> Normalizer.normalize(id, Normalizer.Form.NFC))),
                outside("E-5", "ids are trimmed", OnEffects.class, () -> new OtherIds(String::strip)),
                outside(
                        "E-5",
                        "ids are cut at 64 characters",
                        OnEffects.class,
                        () -> new OtherIds(id -> id.substring(0, Math.min(64, id.length())))));
    }

    /** An ERP adapter that alters the ids passed to it. */
    private static final class OtherIds extends SampleEffects {
        private final UnaryOperator<String> change;

        OtherIds(UnaryOperator<String> change) {
            this.change = change;
        }

        @Override
        public Intent.Answer perform(String effectId, Intent.Effect effect) {
            return erp.perform(change.apply(effectId), effect);
        }

        @Override
        public Optional<Intent.Answer> lookUp(String effectId) {
            return erp.lookUp(change.apply(effectId));
        }
    }

    /** An ERP that remembers only the most recent effects. */
    private static final class LastEffects extends SampleEffects {
        private final int most;
        private final Map<String, Long> done = new LinkedHashMap<>();
        private long number;

        LastEffects(int most) {
            this.most = most;
        }

        @Override
        public synchronized Intent.Answer perform(String effectId, Intent.Effect effect) {
            long key = done.computeIfAbsent(effectId, first -> ++number);
            if (done.size() > most) {
                done.remove(done.keySet().iterator().next());
            }
            return erp.perform(effectId + "#" + key, effect);
        }

        @Override
        public synchronized Optional<Intent.Answer> lookUp(String effectId) {
            return Optional.ofNullable(done.get(effectId)).flatMap(key -> erp.lookUp(effectId + "#" + key));
        }
    }

    private static BrokenAdapter publishing(String rule, String mistake, UnaryOperator<EventEnvelope> change) {
        return outside(rule, mistake, OnPublisher.class, () -> new SamplePublisher() {
            @Override
            public void publish(EventEnvelope event, long fence) {
                super.publish(change.apply(event), fence);
            }
        });
    }

    private static Stream<BrokenAdapter> publishers() {
        return Stream.of(
                outside("P-1", "swallows what does not go out", OnPublisher.class, BrokenOutsideAdapters.Swallows::new),
                publishing(
                        "P-1",
                        "payloads are cut at 64 KiB",
                        event -> EnvelopeCopies.payload(
                                event,
                                event.payload()
                                        .substring(
                                                0,
                                                Math.min(65_536, event.payload().length())))),
                outside("P-1", "drops events over 256 KiB", OnPublisher.class, () -> new SamplePublisher() {
                    @Override
                    public void publish(EventEnvelope event, long fence) {
                        if (event.payload().length() < 262_144) {
                            super.publish(event, fence);
                        }
                    }
                }),
                outside("P-1", "swallows every 100th event", OnPublisher.class, () -> new SamplePublisher() {
                    private final AtomicLong count = new AtomicLong();

                    @Override
                    public void publish(EventEnvelope event, long fence) {
                        if (count.incrementAndGet() % 100 != 0) {
                            super.publish(event, fence);
                        }
                    }
                }),
                publishing(
                        "P-1",
                        "what is empty becomes absent",
                        event -> event.causation().equals(Optional.of("")) ? EnvelopeCopies.bare(event) : event),
                outside(
                        "P-2",
                        "an id is made up for each delivery",
                        OnPublisher.class,
                        BrokenOutsideAdapters.FreshIds::new),
                outside("P-2", "a repetition is refused", OnPublisher.class, () -> new SamplePublisher() {
                    private final Map<String, Long> seen = new ConcurrentHashMap<>();

                    @Override
                    public void publish(EventEnvelope event, long fence) {
                        super.publish(event, fence);
                        if (seen.putIfAbsent(event.eventId(), fence) != null) {
                            throw PortUnavailable.broken("event-publisher", "duplicate", new IllegalStateException());
                        }
                    }
                }),
                outside("P-3", "two lanes, one slower", OnPublisher.class, BrokenOutsideAdapters.Overtakes::new),
                outside("P-3", "the fence is not passed on", OnPublisher.class, () -> new SamplePublisher() {
                    @Override
                    public void publish(EventEnvelope event, long fence) {
                        good.publish(event, 1);
                    }
                }),
                outside("P-4", "logs the event", OnPublisher.class, BrokenOutsideAdapters.Talkative::new),
                outside("P-4", "the failure repeats the event", OnPublisher.class, () -> new SamplePublisher() {
                    @Override
                    public void publish(EventEnvelope event, long fence) {
                        try {
                            super.publish(event, fence);
                        } catch (PortUnavailable e) {
                            throw PortUnavailable.nothingDone("event-publisher", "cannot send " + event, e);
                        }
                    }
                }));
    }

    private static Stream<BrokenAdapter> senders() {
        return Stream.of(
                outside("P-1", "serves one recipient", OnSender.class, BrokenOutsideAdapters.OneRecipient::new),
                outside("P-1", "swallows every 100th message", OnSender.class, () -> new SampleSender() {
                    private int count;

                    @Override
                    public void send(String messageId, OrderId order, Intent.Communication communication) {
                        if (++count % 100 != 0) {
                            super.send(messageId, order, communication);
                        }
                    }
                }),
                outside("P-1", "texts are cut at 64 KiB", OnSender.class, () -> new SampleSender() {
                    @Override
                    public void send(String messageId, OrderId order, Intent.Communication communication) {
                        Map<String, String> about = new LinkedHashMap<>(communication.about());
                        about.replaceAll((key, text) -> text.substring(0, Math.min(65_536, text.length())));
                        super.send(
                                messageId,
                                order,
                                new Intent.Communication(communication.subject(), communication.to(), about));
                    }
                }),
                outside("P-2", "sends each delivery", OnSender.class, BrokenOutsideAdapters.SentTwice::new),
                outside("P-2", "remembers the last 100 ids", OnSender.class, LastMessages::new),
                outside("P-4", "the failure repeats the message", OnSender.class, () -> new SampleSender() {
                    @Override
                    public void send(String messageId, OrderId order, Intent.Communication communication) {
                        try {
                            super.send(messageId, order, communication);
                        } catch (PortUnavailable e) {
                            throw PortUnavailable.nothingDone("document-sender", "not sent: " + communication, e);
                        }
                    }
                }),
                outside("P-4", "logs the message", OnSender.class, () -> new SampleSender() {
                    @Override
                    public void send(String messageId, OrderId order, Intent.Communication communication) {
                        if (communication.about().containsKey("marker")) {
                            System.err.println("sending " + communication);
                        }
                        super.send(messageId, order, communication);
                    }
                }));
    }

    /** A sender that recognises a repeated message only if the original is among its most recent messages. */
    private static final class LastMessages extends SampleSender {
        private final List<Message> out = new ArrayList<>();

        @Override
        public void send(String messageId, OrderId order, Intent.Communication communication) {
            super.send(messageId, order, communication);
            boolean lately = out.subList(Math.max(0, out.size() - 100), out.size()).stream()
                    .anyMatch(message -> message.messageId().equals(messageId));
            if (!lately) {
                out.add(new Message(messageId, order, communication));
            }
        }

        @Override
        public List<Message> arrived() {
            return List.copyOf(out);
        }
    }

    /** A calendar for Madrid on which weekends are not working days. */
    private static class Weekends implements BusinessCalendar {
        @Override
        public ZoneId zone() {
            return MADRID;
        }

        @Override
        public boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
        }
    }

    private static Stream<BrokenAdapter> calendars() {
        return Stream.of(
                outside(
                        "D-1",
                        "answers otherwise from time to time",
                        OnCalendar.class,
                        BrokenOutsideAdapters::lookingAtNow),
                outside(
                        "D-1",
                        "the week begins as the machine's language says",
                        OnCalendar.class,
                        () -> new Weekends() {
                            @Override
                            public boolean isWorkingDay(LocalDate day) {
                                return day.get(WeekFields.of(Locale.getDefault())
                                                .dayOfWeek())
                                        <= 5;
                            }
                        }),
                outside("D-1", "asks the machine's zone", OnCalendar.class, () -> new Weekends() {
                    @Override
                    public boolean isWorkingDay(LocalDate day) {
                        Instant noon =
                                day.atTime(12, 0).atZone(ZoneId.of("UTC")).toInstant();
                        return super.isWorkingDay(LocalDate.ofInstant(noon, ZoneId.systemDefault()));
                    }
                }),
                outside("D-2", "takes the day in UTC", OnCalendar.class, BrokenOutsideAdapters::inUtc),
                outside("D-2", "31 December is in the year of its week", OnCalendar.class, () -> new Weekends() {
                    @Override
                    public LocalDate dayOf(Instant instant) {
                        LocalDate day = LocalDate.ofInstant(instant, MADRID);
                        return day.withYear(day.get(IsoFields.WEEK_BASED_YEAR));
                    }
                }),
                outside("D-2", "1 January begins at noon", OnCalendar.class, () -> new Weekends() {
                    @Override
                    public LocalDate dayOf(Instant instant) {
                        LocalDate day = LocalDate.ofInstant(instant, MADRID);
                        return day.getDayOfYear() == 1
                                ? LocalDate.ofInstant(instant.minus(Duration.ofHours(12)), MADRID)
                                : day;
                    }
                }),
                outside("D-3", "a table that ends", OnCalendar.class, BrokenOutsideAdapters::tableEnds),
                outside("D-3", "29 February 2096 is not there", OnCalendar.class, () -> new Weekends() {
                    @Override
                    public boolean isWorkingDay(LocalDate day) {
                        return super.isWorkingDay(LocalDate.of(
                                day.getYear() % 2 == 0 ? 2095 : day.getYear(),
                                day.getMonthValue(),
                                day.getYear() > 2045 ? day.getDayOfMonth() : 1));
                    }
                }),
                outside("D-4", "an idle year", OnCalendar.class, BrokenOutsideAdapters::idleYear),
                outside("D-4", "six idle weeks in the summer of 2031", OnCalendar.class, () -> new Weekends() {
                    @Override
                    public boolean isWorkingDay(LocalDate day) {
                        boolean summer = day.getYear() == 2031 && day.getDayOfYear() > 190 && day.getDayOfYear() < 232;
                        return !summer && super.isWorkingDay(day);
                    }
                }));
    }

    private static Stream<BrokenAdapter> clocks() {
        return Stream.of(
                outside("T-1", "is put back", OnClock.class, BrokenOutsideAdapters::putBack),
                outside("T-1", "goes back a millisecond once in a while", OnClock.class, BrokenOutside::backByOne),
                outside("T-2", "seconds for milliseconds", OnClock.class, BrokenOutsideAdapters::inTheStoneAge),
                outside("T-2", "was never set", OnClock.class, () -> (InstantSource) () -> Instant.MIN));
    }

    private static InstantSource backByOne() {
        AtomicLong read = new AtomicLong();
        return () -> Instant.parse("2026-03-02T12:00:00Z")
                .plusMillis(read.incrementAndGet() / 1_000 - (read.get() % 333 == 0 ? 1 : 0));
    }

    private static Stream<BrokenAdapter> keys() {
        return Stream.of(
                box("K-1", "two keys for two who ask first", BrokenOutsideAdapters.TwoKeys::new),
                box("K-1", "current makes a key each time", EachTime::new),
                box("K-2", "a key that follows from the name", BrokenOutsideAdapters.KeyOfName::new),
                box("K-2", "kinds of subjects are not told apart", OneKind::new),
                box("K-3", "find makes a key", BrokenOutsideAdapters.FindMakes::new),
                box("K-3", "an unknown id is a failure", () -> new SampleKeys() {
                    @Override
                    public Optional<SubjectKey> find(String id) {
                        return Optional.of(good.find(id).orElseThrow());
                    }
                }),
                box("K-4", "current is a cache", BrokenOutsideAdapters.CachedKeys::new),
                box("K-4", "find caches for ever", FoundKeys::new),
                box("K-4", "drop drops only once", DropsOnce::new),
                outside("K-5", "lost after reopening: all keys", OnKeys.class, () -> reopened(true)),
                outside(
                        "K-5",
                        "lost after reopening: what was dropped comes back",
                        OnKeys.class,
                        () -> reopened(false)),
                outside("K-6", "one box for all tenants", OnKeys.class, () -> {
                    SampleKeys shared = new SampleKeys();
                    return KeysUnderTest.of(tenant -> shared);
                }),
                outside("K-6", "find looks into all boxes", OnKeys.class, BrokenOutside::findInAll));
    }

    private static BrokenAdapter box(String rule, String mistake, java.util.function.Supplier<SubjectKeys> make) {
        return outside(rule, mistake, OnKeys.class, () -> SampleKeys.boxes(tenant -> make.get()));
    }

    private static KeysUnderTest findInAll() {
        Map<TenantId, SampleKeys> all = new ConcurrentHashMap<>();
        return KeysUnderTest.of(tenant -> all.computeIfAbsent(tenant, id -> new SampleKeys() {
            @Override
            public Optional<SubjectKey> find(String key) {
                return all.values().stream()
                        .flatMap(box -> box.good.find(key).stream())
                        .findAny();
            }
        }));
    }

    /** Returns a key store that, once reopened, has lost its keys or restored dropped keys. */
    private static KeysUnderTest reopened(boolean empty) {
        Map<TenantId, SampleKeys> boxes = new ConcurrentHashMap<>();
        return new KeysUnderTest() {
            @Override
            public SubjectKeys keys(TenantId tenant) {
                return boxes.computeIfAbsent(tenant, id -> empty ? new SampleKeys() : new FoundKeys(true));
            }

            @Override
            public boolean canReopen() {
                return true;
            }

            @Override
            public KeysUnderTest reopen() {
                return empty ? SampleKeys.boxes(tenant -> new SampleKeys()) : returning(boxes);
            }
        };
    }

    private static KeysUnderTest returning(Map<TenantId, SampleKeys> boxes) {
        boxes.values().forEach(box -> ((FoundKeys) box).reopened = true);
        return tenant -> boxes.getOrDefault(tenant, new FoundKeys(true));
    }

    /** A key store that creates a new key for each request. */
    private static final class EachTime extends SampleKeys {
        private final Map<String, SubjectKey> made = new ConcurrentHashMap<>();

        @Override
        public SubjectKey current(DataSubject subject) {
            SubjectKey key = SubjectKey.random(subject);
            made.put(key.id(), key);
            return key;
        }

        @Override
        public Optional<SubjectKey> find(String id) {
            return Optional.ofNullable(made.get(id));
        }
    }

    /** A key store that identifies data subjects by id alone, regardless of their kind. */
    private static final class OneKind extends SampleKeys {
        @Override
        public SubjectKey current(DataSubject subject) {
            return good.current(new DataSubject("subject", subject.id()));
        }

        @Override
        public void drop(DataSubject subject) {
            good.drop(new DataSubject("subject", subject.id()));
        }
    }

    /** A key store that still returns dropped keys, either from a cache or after it has been reopened. */
    private static final class FoundKeys extends SampleKeys {
        private final Map<String, SubjectKey> found = new ConcurrentHashMap<>();
        private final boolean onlyReopened;
        private volatile boolean reopened;

        FoundKeys() {
            this(false);
        }

        FoundKeys(boolean onlyReopened) {
            this.onlyReopened = onlyReopened;
        }

        @Override
        public SubjectKey current(DataSubject subject) {
            SubjectKey key = super.current(subject);
            if (onlyReopened) {
                found.put(key.id(), key);
            }
            return key;
        }

        @Override
        public Optional<SubjectKey> find(String id) {
            Optional<SubjectKey> key = good.find(id);
            key.ifPresent(each -> found.put(id, each));
            return key.isPresent() || (onlyReopened && !reopened) ? key : Optional.ofNullable(found.get(id));
        }
    }

    /** A key store that drops only the first of a data subject's keys. */
    private static final class DropsOnce extends SampleKeys {
        private final Map<DataSubject, Boolean> dropped = new ConcurrentHashMap<>();

        @Override
        public void drop(DataSubject subject) {
            if (dropped.putIfAbsent(subject, true) == null) {
                good.drop(subject);
            }
        }
    }
}
