package io.orderkit.domain.process;

import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.refusal.RefusalCode;
import io.orderkit.domain.refusal.Wording;
import java.util.List;
import java.util.Set;

/**
 * An adopter's extension of {@link ParcelProcess} that insures parcels before they are sent and waives payment for
 * them.
 */
final class InsuredParcel {
    static final Gate<Parcel> IS_INSURED = Gate.named(
                    "acme:is-insured",
                    (Parcel parcel, Moment moment) -> parcel.isAt(Insurance.INSURED)
                            ? List.<Refusal>of()
                            : List.of(Refusal.gate(Reason.NOT_INSURED)))
            .clearedBy(Insure.class);

    private InsuredParcel() {}

    static ProcessDefinition<Parcel> process() {
        return table().build();
    }

    // spotless:off
    static ProcessTable<Parcel> table() {
        return ParcelProcess.standard().extend("acme", 3)
                .track(Insurance.values())
                .refine(Parcel.Send.class, send -> send
                    .gate(IS_INSURED)
                    .by(Role.CS_AGENT)
                    .also("A2")
                    .check((parcel, command, deciding) -> command.kilos() > 20
                        ? List.of(Refusal.input(Reason.STRAW_MISSING)) : List.of())
                    .needs((parcel, command) -> List.of(new Parcel.ZoneQuestion("straw")))
                    .emits(Set.of(PackedInStraw.class), (parcel, command, deciding) -> List.of(new PackedInStraw())))
                .waive(Parcel.Pay.class, "acme:own-parcels", (parcel, moment) ->
                    new Parcel.Moved(Parcel.Bill.PAID))
                .step("A1", Insure.class)       .by(Role.FINANCE)
                    .from(Insurance.UNINSURED)  .leadsTo(Insurance.INSURED)
                    .emits(Insured.class)
                .end()
                .refuses(Reason.values())
                .words(Wording.from(InsuredParcel.class, "acme"));
    }
    // spotless:on

    enum Insurance implements State {
        UNINSURED,
        INSURED;

        static final Track TRACK = new Track("acme:insurance");

        @Override
        public Track track() {
            return TRACK;
        }

        @Override
        public String wireName() {
            return "acme:" + Names.kebab(this);
        }
    }

    enum Reason implements RefusalCode {
        NOT_INSURED,
        STRAW_MISSING;

        @Override
        public String code() {
            return "acme:" + Names.kebab(this);
        }

        @Override
        public String requirement() {
            return "A2";
        }
    }

    @Wire("acme:insure")
    record Insure() implements Command<Parcel> {
        @Override
        public List<Insured> decide(Parcel order, Deciding deciding) {
            return List.of(new Insured());
        }
    }

    @Wire("acme:insured")
    record Insured() implements OrderEvent<Parcel> {
        @Override
        public Parcel applyTo(Parcel order) {
            return order.at(Insurance.INSURED);
        }
    }

    @Wire("acme:packed-in-straw")
    record PackedInStraw() implements OrderEvent<Parcel> {
        @Override
        public Parcel applyTo(Parcel order) {
            return order;
        }
    }
}
