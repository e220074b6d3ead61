package io.orderkit.testkit.contract;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.process.FactRequest;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.personal.DataSubject;
import io.orderkit.ports.personal.SubjectKey;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.testkit.contract.undertest.SampleEffects;
import io.orderkit.testkit.contract.undertest.SamplePublisher;
import io.orderkit.testkit.contract.undertest.SampleSender;
import io.orderkit.testkit.internal.samples.EnvelopeCopies;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.spec.SecretKeySpec;

/** Adapters for external systems, each with one typical mistake. */
final class BrokenOutsideAdapters {
    private BrokenOutsideAdapters() {}

    // --- ErpFacts

    /** An adapter that answers from a cache while the ERP is unavailable. */
    static class FactsGuessed extends SampleFacts {
        private final Map<FactRequest<?>, Object> remembered = new ConcurrentHashMap<>();

        @Override
        public <A> A answer(FactRequest<A> request, Duration limit) {
            if (isAway() && remembered.containsKey(request)) {
                return request.answerType().cast(remembered.get(request));
            }
            A answer = super.answer(request, limit);
            remembered.put(request, answer);
            return answer;
        }
    }

    /** An adapter that reports a negative answer, such as "there is none", as a failure. */
    static class NoneIsFailure extends SampleFacts {
        @Override
        public <A> A answer(FactRequest<A> request, Duration limit) {
            if (without().contains(request)) {
                throw silent();
            }
            return super.answer(request, limit);
        }
    }

    /** An adapter that ignores the given time limit and uses its own. */
    static class OwnLimit extends SampleFacts {
        @Override
        public <A> A answer(FactRequest<A> request, Duration limit) {
            return super.answer(request, isHanging() ? Duration.ofMinutes(1) : limit);
        }
    }

    /** An adapter that creates a quotation in the ERP for each fact request. */
    static class AskingWrites extends SampleFacts {
        private final AtomicLong quotations = new AtomicLong();

        @Override
        public <A> A answer(FactRequest<A> request, Duration limit) {
            quotations.incrementAndGet();
            return super.answer(request, limit);
        }

        @Override
        public Optional<Object> books() {
            return Optional.of(quotations.get());
        }
    }

    // --- ErpEffects

    /** An adapter that does not send an idempotency key to the ERP. */
    static class DoneTwice extends SampleEffects {
        private final AtomicLong asked = new AtomicLong();

        @Override
        public Intent.Answer perform(String effectId, Intent.Effect effect) {
            return erp.perform(effectId + "#" + asked.incrementAndGet(), effect);
        }
    }

    /** An adapter that derives the idempotency key from the content of the effect. */
    static class KeyOfContent extends SampleEffects {
        @Override
        public Intent.Answer perform(String effectId, Intent.Effect effect) {
            erp.perform(effectId, effect);
            return erp.perform("key-" + effect, effect);
        }
    }

    /** An adapter that cannot look up the effects it has performed. */
    static class NoLookUp extends SampleEffects {
        @Override
        public Optional<Intent.Answer> lookUp(String effectId) {
            return Optional.empty();
        }
    }

    /** An adapter that reports an outage as a rejection. */
    static class OutageIsRejection extends SampleEffects {
        @Override
        public Intent.Answer perform(String effectId, Intent.Effect effect) {
            try {
                return super.perform(effectId, effect);
            } catch (PortUnavailable e) {
                if (!e.isOutcomeKnown()) {
                    throw e;
                }
                return new Intent.Answer.Rejected(String.valueOf(e.getMessage()));
            }
        }
    }

    /** An adapter that remembers effects that were performed, but not those that were rejected. */
    static class ForgetsRejections extends SampleEffects {
        private final AtomicLong rejections = new AtomicLong();
        private final Map<String, String> ids = new ConcurrentHashMap<>();

        @Override
        public Intent.Answer perform(String effectId, Intent.Effect effect) {
            Intent.Answer answer = erp.perform(ids.getOrDefault(effectId, effectId), effect);
            if (answer instanceof Intent.Answer.Rejected) {
                ids.put(effectId, effectId + "#" + rejections.incrementAndGet());
            }
            return answer;
        }
    }

    /** An ERP adapter that converts idempotency keys to lower case. */
    static class CaselessKey extends SampleEffects {
        @Override
        public Intent.Answer perform(String effectId, Intent.Effect effect) {
            return erp.perform(effectId.toLowerCase(Locale.ROOT), effect);
        }

        @Override
        public Optional<Intent.Answer> lookUp(String effectId) {
            return erp.lookUp(effectId.toLowerCase(Locale.ROOT));
        }
    }

    // --- EventPublisher, DocumentSender

    /** A publisher that silently ignores errors. */
    static class Swallows extends SamplePublisher {
        @Override
        public void publish(EventEnvelope event, long fence) {
            try {
                super.publish(event, fence);
            } catch (PortUnavailable e) {
                return; // "it will be all right"
            }
        }
    }

    /** A publisher that generates a new event id for each delivery. */
    static class FreshIds extends SamplePublisher {
        private final AtomicLong deliveries = new AtomicLong();
        private final List<EventEnvelope> out = new ArrayList<>();

        @Override
        public synchronized void publish(EventEnvelope event, long fence) {
            super.publish(event, fence);
            boolean first = out.stream().noneMatch(each -> each.version() == event.version());
            out.add(first ? event : EnvelopeCopies.order(event, new OrderId("retry-" + deliveries.incrementAndGet())));
        }

        @Override
        public synchronized List<EventEnvelope> arrived() {
            return List.copyOf(out);
        }
    }

    /** A publisher that uses two channels with different speeds. */
    static class Overtakes extends SamplePublisher {
        @Override
        public List<EventEnvelope> arrived() {
            List<EventEnvelope> slow = new ArrayList<>(good.published());
            List<EventEnvelope> fast =
                    slow.stream().filter(event -> event.version() % 2 == 0).toList();
            slow.removeAll(fast);
            List<EventEnvelope> all = new ArrayList<>(fast);
            all.addAll(slow);
            return all;
        }
    }

    /** A publisher that logs the complete event. */
    static class Talkative extends SamplePublisher {
        @Override
        public void publish(EventEnvelope event, long fence) {
            if (event.payload()
                    .contains("marker")) { // other events are omitted, so that they do not clutter the test's log
                System.out.println("publishing " + event);
            }
            super.publish(event, fence);
        }
    }

    /** A sender that sends a repeated message again. */
    static class SentTwice extends SampleSender {
        private final List<Message> out = new ArrayList<>();

        @Override
        public void send(String messageId, OrderId order, Intent.Communication communication) {
            super.send(messageId, order, communication);
            out.add(new Message(messageId, order, communication));
        }

        @Override
        public List<Message> arrived() {
            return List.copyOf(out);
        }
    }

    /** A sender that sends each message to only one recipient. */
    static class OneRecipient extends SampleSender {
        @Override
        public void send(String messageId, OrderId order, Intent.Communication communication) {
            super.send(
                    messageId,
                    order,
                    new Intent.Communication(
                            communication.subject(),
                            Set.of(communication.to().iterator().next()),
                            communication.about()));
        }
    }

    // --- BusinessCalendar, clock

    /** Returns a calendar whose answers about past days change over time. */
    static BusinessCalendar lookingAtNow() {
        AtomicLong asked = new AtomicLong();
        return new Days(ZoneId.of("Europe/Madrid")) {
            @Override
            public boolean isWorkingDay(LocalDate day) {
                return asked.incrementAndGet() % 5 != 0 && super.isWorkingDay(day);
            }
        };
    }

    /** Returns a calendar that computes dates in UTC. */
    static BusinessCalendar inUtc() {
        return new Days(ZoneId.of("Asia/Shanghai")) {
            @Override
            public LocalDate dayOf(Instant instant) {
                return LocalDate.ofInstant(instant, ZoneOffset.UTC);
            }
        };
    }

    /** Returns a calendar whose list of holidays ends in a certain year. */
    static BusinessCalendar tableEnds() {
        return new Days(ZoneId.of("Europe/Madrid")) {
            @Override
            public boolean isWorkingDay(LocalDate day) {
                if (day.getYear() > 2050) {
                    throw new IllegalArgumentException("no holidays entered for " + day.getYear());
                }
                return super.isWorkingDay(day);
            }
        };
    }

    /** Returns a calendar on which every day of a year is a holiday if the year has no entries. */
    static BusinessCalendar idleYear() {
        return new Days(ZoneId.of("Europe/Madrid")) {
            @Override
            public boolean isWorkingDay(LocalDate day) {
                return day.getYear() < 2030 && super.isWorkingDay(day);
            }
        };
    }

    private static class Days implements BusinessCalendar {
        private final ZoneId zone;

        Days(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId zone() {
            return zone;
        }

        @Override
        public boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek().getValue() <= 5;
        }
    }

    /** Returns a clock that is occasionally set back by an hour. */
    static InstantSource putBack() {
        AtomicLong read = new AtomicLong();
        return () -> Instant.parse("2026-10-25T00:00:00Z")
                .plusMillis(read.incrementAndGet())
                .minusSeconds(read.get() % 700 == 0 ? 3600 : 0);
    }

    /** Returns a clock that confuses seconds and milliseconds. */
    static InstantSource inTheStoneAge() {
        return () -> Instant.ofEpochMilli(-1_772_000_000L);
    }

    // --- SubjectKeys

    /**
     * A key store with a race condition, in which two callers can both create a first key for the same data subject.
     */
    static class TwoKeys extends SampleKeys {
        private final Map<DataSubject, SubjectKey> made = new ConcurrentHashMap<>();
        private final Map<DataSubject, AtomicLong> asked = new ConcurrentHashMap<>();

        @Override
        public SubjectKey current(DataSubject subject) {
            boolean early =
                    asked.computeIfAbsent(subject, first -> new AtomicLong()).incrementAndGet() <= 2;
            SubjectKey key =
                    early ? SubjectKey.random(subject) : made.getOrDefault(subject, SubjectKey.random(subject));
            made.put(subject, key);
            return key;
        }

        @Override
        public Optional<SubjectKey> find(String id) {
            return made.values().stream().filter(key -> key.id().equals(id)).findFirst();
        }
    }

    /** A key store that derives each key from its data subject. */
    static class KeyOfName extends SampleKeys {
        private final Map<String, SubjectKey> byId = new HashMap<>();

        @Override
        public synchronized SubjectKey current(DataSubject subject) {
            SubjectKey key = good.current(subject);
            byte[] secret = Arrays.copyOf(subject.toString().getBytes(StandardCharsets.UTF_8), 32);
            return byId.computeIfAbsent(key.id(), id -> new SubjectKey(id, subject, new SecretKeySpec(secret, "AES")));
        }

        @Override
        public synchronized Optional<SubjectKey> find(String id) {
            return good.find(id).map(key -> byId.getOrDefault(id, key));
        }
    }

    /** A key store that creates a key if somebody looks up an unknown id. */
    static class FindMakes extends SampleKeys {
        @Override
        public Optional<SubjectKey> find(String id) {
            return good.find(id)
                    .or(() -> Optional.of(SubjectKey.random(new DataSubject("unknown", "id " + id.length()))));
        }
    }

    /** A key store that keeps dropped keys in its cache. */
    static class CachedKeys extends SampleKeys {
        private final Map<String, SubjectKey> seen = new ConcurrentHashMap<>();

        @Override
        public SubjectKey current(DataSubject subject) {
            SubjectKey key = good.current(subject);
            seen.put(key.id(), key);
            return key;
        }

        @Override
        public Optional<SubjectKey> find(String id) {
            return Optional.ofNullable(seen.get(id)).or(() -> good.find(id));
        }
    }
}
