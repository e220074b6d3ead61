package io.orderkit.domain.process;

import static io.orderkit.domain.process.Parcel.Bill.OPEN;
import static io.orderkit.domain.process.Parcel.Bill.PAID;
import static io.orderkit.domain.process.Parcel.Way.ARRIVED;
import static io.orderkit.domain.process.Parcel.Way.PACKED;
import static io.orderkit.domain.process.Parcel.Way.SENT;

import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.DueCommand;
import io.orderkit.domain.order.Parts;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.refusal.Wording;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The process of a parcel, for tests: somebody pays for it, sends it and delivers it. */
final class ParcelProcess {
    /** The arrival time of every parcel. */
    static final Instant ARRIVAL = Instant.parse("2026-03-05T00:00:00Z");

    static final Gate<Parcel> IS_PAID = Gate.named(
                    "is-paid",
                    (Parcel parcel, Moment moment) ->
                            parcel.isAt(PAID) ? List.<Refusal>of() : List.of(Refusal.gate(Parcel.Reason.NOT_PAID)))
            .clearedBy(Parcel.Pay.class);

    private ParcelProcess() {}

    static ProcessDefinition<Parcel> standard() {
        return table().build();
    }

    // spotless:off
    static ProcessTable<Parcel> table() {
        return ProcessDefinition.<Parcel>named("parcel", 1, (id, initial) -> new Parcel(id, initial, Parts.none()))
                .track(PACKED, SENT, ARRIVED)
                .track(Parcel.Bill.values())
                .step("T1", Parcel.Pay.class)           .by(Role.CUSTOMER)
                    .from(OPEN)                         .leadsTo(PAID)
                    .emits(Parcel.Moved.class)
                .step("T2", Parcel.Send.class)          .by(Role.WAREHOUSE, Role.LOGISTICS)
                    .from(PACKED)                       .leadsTo(SENT)
                    .gate(IS_PAID)
                    .check((parcel, send, deciding) -> new Objections()
                        .when(send.address().isEmpty(), Parcel.Reason.ADDRESS_MISSING).list())
                    .emits(Parcel.Sent.class)
                .step("T3", Parcel.Arrive.class)        .byItself(ParcelProcess::arrival)
                    .from(SENT)                         .leadsTo(ARRIVED)
                    .emits(Parcel.Moved.class)
                .step("T4", Parcel.ClearCustoms.class)  .by(Role.LOGISTICS)
                    .relocates("in-customs")            .leadsTo(SENT)
                    .emits(Parcel.Moved.class)
                .end()
                .refuses(Parcel.Reason.values())
                .words(words("pay", "send", "arrive", "clear-customs"));
    }
    // spotless:on

    private static Optional<DueCommand> arrival(Parcel parcel, Moment moment) {
        return moment.now().isBefore(ARRIVAL)
                ? Optional.empty()
                : Optional.of(new DueCommand(new Parcel.Arrive(), "arrival"));
    }

    /**
     * Returns the wording of the parcel process with the texts of the given steps. Texts of other steps are left out, because the process
     * would reject them.
     */
    static Wording words(String... steps) {
        Wording all = Wording.from(ParcelProcess.class, "parcel");
        Map<Language, Map<String, String>> some = new HashMap<>();
        for (Language language : Language.handbook()) {
            Map<String, String> its = new HashMap<>();
            all.keys(language).stream()
                    .filter(key -> !key.startsWith("step.") || List.of(steps).contains(key.substring("step.".length())))
                    .forEach(key -> its.put(key, all.find(language, key).orElseThrow()));
            some.put(language, its);
        }
        return Wording.of(some);
    }
}
