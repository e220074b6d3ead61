package io.orderkit.domain.process;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.Parts;
import io.orderkit.domain.order.Positions;
import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;
import io.orderkit.domain.refusal.NamedRefusal;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.MayBeBlank;
import java.util.List;
import java.util.Optional;

/** A minimal order for tests: a parcel that is paid for, sent and delivered. Its process is {@link ParcelProcess}. */
record Parcel(OrderId id, Positions positions, Parts parts) implements Order<Parcel> {
    static final Parts.Key<String> ADDRESS = new Parts.Key<>("address", "");

    @Override
    public Optional<CustomerId> customer() {
        return Optional.empty();
    }

    @Override
    public Revision revision() {
        return Revision.NONE;
    }

    @Override
    public Parcel withPositions(Positions moved) {
        return new Parcel(id, moved, parts);
    }

    @Override
    public Parcel withParts(Parts changed) {
        return new Parcel(id, positions, changed);
    }

    enum Way implements State {
        PACKED,
        SENT,
        ARRIVED,
        /** A state that the process no longer contains. */
        IN_CUSTOMS;

        static final Track TRACK = new Track("way");

        @Override
        public Track track() {
            return TRACK;
        }

        @Override
        public boolean isEnd() {
            return this == ARRIVED;
        }
    }

    enum Bill implements State {
        OPEN,
        PAID;

        static final Track TRACK = new Track("bill");

        @Override
        public Track track() {
            return TRACK;
        }
    }

    enum Reason implements NamedRefusal {
        NOT_PAID("T1"),
        ADDRESS_MISSING("T2"),
        TOO_HEAVY("T2");

        private final String requirement;

        Reason(String requirement) {
            this.requirement = requirement;
        }

        @Override
        public String requirement() {
            return requirement;
        }
    }

    @Wire("pay")
    record Pay() implements Command<Parcel> {
        @Override
        public List<Moved> decide(Parcel order, Deciding deciding) {
            return List.of(new Moved(Bill.PAID));
        }
    }

    @Wire("send")
    record Send(@MayBeBlank String address, int kilos) implements Command<Parcel> {
        @Override
        public List<FactRequest<?>> needs(Parcel order) {
            return List.of(new ZoneQuestion(address));
        }

        @Override
        public List<Refusal> check(Parcel order, Deciding deciding) {
            return new Objections()
                    .when(address.isEmpty(), Reason.ADDRESS_MISSING)
                    .when(kilos > 30, Reason.TOO_HEAVY, "kilos", kilos)
                    .list();
        }

        @Override
        public List<Sent> decide(Parcel order, Deciding deciding) {
            return List.of(new Sent(
                    address, deciding.facts().get(new ZoneQuestion(address)).name()));
        }
    }

    @Wire("arrive")
    record Arrive() implements Command<Parcel> {
        @Override
        public List<Moved> decide(Parcel order, Deciding deciding) {
            return List.of(new Moved(Way.ARRIVED));
        }
    }

    @Wire("clear-customs")
    record ClearCustoms() implements Command<Parcel> {
        @Override
        public List<Moved> decide(Parcel order, Deciding deciding) {
            return List.of(new Moved(Way.SENT));
        }
    }

    /** A command that has no row in the standard table; tests add one. */
    @Wire("lie")
    record Lie() implements Command<Parcel> {
        @Override
        public List<Moved> decide(Parcel order, Deciding deciding) {
            return List.of();
        }
    }

    @Wire("parcel-moved")
    record Moved(State to) implements OrderEvent<Parcel> {
        @Override
        public Parcel applyTo(Parcel order) {
            return order.at(to);
        }
    }

    @Wire("parcel-sent")
    record Sent(String address, String zone) implements OrderEvent<Parcel> {
        @Override
        public Parcel applyTo(Parcel order) {
            return order.with(ADDRESS, none -> address).at(Way.SENT);
        }
    }

    record ZoneQuestion(String address) implements FactRequest<Zone> {
        @Override
        public Class<Zone> answerType() {
            return Zone.class;
        }
    }

    record Zone(String name) {}
}
