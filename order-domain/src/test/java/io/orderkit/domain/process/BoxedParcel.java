package io.orderkit.domain.process;

import static io.orderkit.domain.process.BoxedParcel.Fill.EMPTY;
import static io.orderkit.domain.process.BoxedParcel.Fill.FILLED;
import static io.orderkit.domain.process.BoxedParcel.Fill.LOST;
import static io.orderkit.domain.process.BoxedParcel.Fill.SEALED;

import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.DueCommand;
import io.orderkit.domain.order.Instances;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.Parts;
import io.orderkit.domain.order.Scope;
import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.refusal.RefusalCode;
import io.orderkit.domain.refusal.Wording;
import java.util.List;
import java.util.Optional;

/**
 * An extension of {@link ParcelProcess} that adds a scope. A parcel consists of boxes; each box is filled, labelled and sealed separately.
 */
final class BoxedParcel {
    static final int LABELLED_FROM = 10;
    static final Parts.Key<Contents> CONTENTS = new Parts.Key<>("boxes:contents", new Contents(0, false));
    static final Scope BOX = Scope.of("boxes:box", EMPTY).keeping(CONTENTS);

    static final Gate<Parcel> HAS_A_LABEL = Gate.named(
                    "boxes:has-a-label",
                    (Parcel parcel, Moment moment) -> parcel.part(CONTENTS).labelled()
                            ? List.<Refusal>of()
                            : List.of(Refusal.gate(Reason.NO_LABEL)))
            .clearedBy(FillBox.class);

    private BoxedParcel() {}

    static ProcessDefinition<Parcel> process() {
        return table().build();
    }

    // spotless:off
    static ProcessTable<Parcel> table() {
        return ParcelProcess.standard().extend("boxes", 1)
                .track(Fill.values())
                .step("B1", AddBox.class)           .by(Role.WAREHOUSE)
                    .emits(BoxAdded.class)
                .step("B6", EmptyAll.class)         .by(Role.WAREHOUSE)
                    .from(FILLED)                   .leadsTo(EMPTY)
                    .emits(AllEmptied.class)
                .end()
                .each(BOX, box -> box
                    .step("B2", FillBox.class)      .by(Role.WAREHOUSE)
                        .from(EMPTY, FILLED)        .leadsTo(FILLED)
                        .emits(BoxFilled.class)
                    .step("B3", LabelBox.class)     .byItself(BoxedParcel::labelling)
                        .from(FILLED)
                        .emits(BoxLabelled.class)
                    .step("B4", SealBox.class)      .by(Role.WAREHOUSE)
                        .from(FILLED)               .leadsTo(SEALED)
                        .gate(HAS_A_LABEL)
                        .emits(BoxMoved.class)
                    .step("B5", LoseBox.class)      .by(Role.LOGISTICS)
                        .from(EMPTY, FILLED, SEALED).leadsTo(LOST)
                        .emits(BoxMoved.class)
                    .end()
                    .owes((parcel, moment) -> parcel.isAt(EMPTY)
                        ? List.of(Obligation.document("box-to-fill", "B2", Role.WAREHOUSE)) : List.of()))
                .refuses(Reason.values())
                .words(Wording.from(BoxedParcel.class, "boxes"));
    }
    // spotless:on

    private static Optional<DueCommand> labelling(Parcel parcel, Moment moment) {
        Contents contents = parcel.part(CONTENTS);
        return contents.kilos() >= LABELLED_FROM && !contents.labelled()
                ? Optional.of(new DueCommand(new LabelBox(), "label"))
                : Optional.empty();
    }

    enum Fill implements State {
        EMPTY,
        FILLED,
        SEALED,
        LOST;

        static final Track TRACK = new Track("boxes:fill");

        @Override
        public Track track() {
            return TRACK;
        }

        @Override
        public String wireName() {
            return "boxes:" + Names.kebab(this);
        }

        @Override
        public boolean isEnd() {
            return this == LOST;
        }
    }

    enum Reason implements RefusalCode {
        NO_LABEL;

        @Override
        public String code() {
            return "boxes:" + Names.kebab(this);
        }

        @Override
        public String requirement() {
            return "B4";
        }
    }

    record Contents(int kilos, boolean labelled) {}

    @Wire("boxes:add-box")
    record AddBox() implements Command<Parcel> {
        @Override
        public List<BoxAdded> decide(Parcel order, Deciding deciding) {
            return List.of(new BoxAdded());
        }
    }

    @Wire("boxes:box-added")
    record BoxAdded() implements OrderEvent<Parcel> {
        @Override
        public Parcel applyTo(Parcel order) {
            return Instances.open(order, BOX);
        }
    }

    @Wire("boxes:empty-all")
    record EmptyAll() implements Command<Parcel> {
        @Override
        public List<AllEmptied> decide(Parcel order, Deciding deciding) {
            return List.of(new AllEmptied());
        }
    }

    @Wire("boxes:all-emptied")
    record AllEmptied() implements OrderEvent<Parcel> {
        @Override
        public Parcel applyTo(Parcel order) {
            return Instances.inEach(
                    order,
                    BOX,
                    box -> box.with(CONTENTS, any -> CONTENTS.empty()).at(EMPTY));
        }
    }

    @Wire("boxes:fill-box")
    record FillBox(int kilos) implements Command<Parcel> {
        @Override
        public List<BoxFilled> decide(Parcel order, Deciding deciding) {
            return List.of(new BoxFilled(kilos));
        }
    }

    @Wire("boxes:box-filled")
    record BoxFilled(int kilos) implements OrderEvent<Parcel> {
        @Override
        public Parcel applyTo(Parcel order) {
            return order.with(CONTENTS, its -> new Contents(its.kilos() + kilos, its.labelled()))
                    .at(FILLED);
        }
    }

    @Wire("boxes:label-box")
    record LabelBox() implements Command<Parcel> {
        @Override
        public List<BoxLabelled> decide(Parcel order, Deciding deciding) {
            return List.of(new BoxLabelled());
        }
    }

    @Wire("boxes:box-labelled")
    record BoxLabelled() implements OrderEvent<Parcel> {
        @Override
        public Parcel applyTo(Parcel order) {
            return order.with(CONTENTS, its -> new Contents(its.kilos(), true));
        }
    }

    @Wire("boxes:seal-box")
    record SealBox() implements Command<Parcel> {
        @Override
        public List<BoxMoved> decide(Parcel order, Deciding deciding) {
            return List.of(new BoxMoved(SEALED));
        }
    }

    @Wire("boxes:lose-box")
    record LoseBox() implements Command<Parcel> {
        @Override
        public List<BoxMoved> decide(Parcel order, Deciding deciding) {
            return List.of(new BoxMoved(LOST));
        }
    }

    @Wire("boxes:box-moved")
    record BoxMoved(Fill to) implements OrderEvent<Parcel> {
        @Override
        public Parcel applyTo(Parcel order) {
            return order.at(to);
        }
    }
}
