package io.orderkit.testkit.scenario;

import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.process.FactRequest;
import io.orderkit.domain.process.Moment;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.outside.ErpFacts;
import io.orderkit.testkit.memory.InMemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The company of a scenario, with a real desk that uses the in-memory store, a clock, and rules. Not thread-safe. */
final class ScenarioCompany {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);

    /** The JSON format that all desks use by default. All scenarios share the format, so that the types are scanned only once. */
    private static final OrderJson JSON =
            OrderJson.with(ContractProcess.standard(), MallProcess.standard()).build();

    private final InMemoryStore store = new InMemoryStore(TenantId.DEFAULT);
    private final BusinessCalendar calendar;
    private final SettableClock clock;
    private final OrderDesk desk;
    private Policies rules;
    private ErpFacts erp;

    ScenarioCompany(ErpFacts erp, Policies rules, ZoneId zone) {
        this.rules = rules;
        this.erp = erp;
        calendar = BusinessCalendar.weekdaysIn(zone);
        clock = new SettableClock(
                FIRST_DAY.atTime(LocalTime.of(9, 0)).atZone(zone).toInstant());
        desk = OrderDesk.with(store)
                .erp(new ErpOfNow())
                .calendar(calendar)
                .clock(clock)
                .policies(() -> this.rules)
                .json(JSON)
                .open();
    }

    InMemoryStore store() {
        return store;
    }

    OrderDesk desk() {
        return desk;
    }

    SettableClock clock() {
        return clock;
    }

    /** Replaces the rules in force. */
    void underRules(Policies other) {
        rules = other;
    }

    /** Replaces the ERP. */
    void underErp(ErpFacts other) {
        erp = other;
    }

    /** A port that forwards each request to the current ERP. */
    private final class ErpOfNow implements ErpFacts {
        @Override
        public <A> A answer(FactRequest<A> request, Duration limit) {
            return erp.answer(request, limit);
        }
    }

    /** Sets the clock to a time in the company's time zone. */
    void setTime(LocalDate day, LocalTime hour) {
        setTime(day.atTime(hour).atZone(calendar.zone()).toInstant());
    }

    void setTime(Instant now) {
        clock.set(now);
    }

    /** Returns the current moment, with the rules in force. */
    Moment moment() {
        return new Moment(clock.instant(), calendar, rules);
    }
}
