package io.orderkit.desk;

import io.orderkit.desk.internal.PeopleInquiry;
import io.orderkit.desk.internal.RecordingPolicies;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.properties.OrderProperties;
import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.store.OrderStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/** The settings and ports that the desks of all processes share. Thread-safe if all components are. */
record DeskParts(
        OrderStore store,
        Supplier<Policies> rules,
        OrderProperties properties,
        ErpInquiry questions,
        PeopleInquiry people,
        BusinessCalendar calendar,
        InstantSource clock,
        OrderJson json,
        DeskObserver observer,
        DeskLimits limits,
        PersonalDataAccess personalData) {
    /** Returns a moment with the current rules, for a view of an order. */
    Moment moment(Instant when, Order<?> order) {
        return new Moment(when, calendar, properties.about(order, rules.get()));
    }

    /** Returns a moment for one attempt. The moment caches the rules' answer to each question. */
    Moment attempted(Instant when) {
        return new Moment(when, calendar, new RecordingPolicies(rules.get()));
    }

    List<Refusal> refusals(String kept) {
        return json.readTaggedList(kept).stream().map(Refusal.class::cast).toList();
    }
}
