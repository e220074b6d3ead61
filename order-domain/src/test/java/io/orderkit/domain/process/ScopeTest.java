package io.orderkit.domain.process;

import static io.orderkit.domain.process.BoxedParcel.BOX;
import static io.orderkit.domain.process.BoxedParcel.CONTENTS;
import static io.orderkit.domain.process.BoxedParcel.Fill.EMPTY;
import static io.orderkit.domain.process.BoxedParcel.Fill.FILLED;
import static io.orderkit.domain.process.BoxedParcel.Fill.SEALED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.DueCommand;
import io.orderkit.domain.order.Instance;
import io.orderkit.domain.order.InstanceEvent;
import io.orderkit.domain.order.Instances;
import io.orderkit.domain.order.Obligation;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.OrderTarget;
import io.orderkit.domain.order.Scope;
import io.orderkit.domain.order.StepWaived;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.refusal.Wording;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A scope of a process")
class ScopeTest {
    private static final Actor WAREHOUSE = Actor.of("bob", Role.WAREHOUSE);
    private static final Actor LOGISTICS = Actor.of("leo", Role.LOGISTICS);
    private static final Actor CUSTOMER = Actor.of("ann", Role.CUSTOMER);
    private static final Moment MOMENT = new Moment(
            ParcelProcess.ARRIVAL.minusSeconds(1), BusinessCalendar.weekdaysIn(ZoneOffset.UTC), new HandbookPolicies());

    private final ProcessDefinition<Parcel> process = BoxedParcel.process();
    private final Parcel initialOrder = process.initialOrder(new OrderId("P-1"));

    private Parcel with(int boxes) {
        Parcel parcel = initialOrder;
        for (int i = 0; i < boxes; i++) {
            parcel = take(OrderTarget.of(parcel), new BoxedParcel.AddBox(), WAREHOUSE);
        }
        return parcel;
    }

    private static Deciding by(Actor actor) {
        return new Deciding(actor, MOMENT, Facts.none());
    }

    private Parcel take(OrderTarget<Parcel> target, OrderCommand command, Actor actor) {
        return accepted(target, command, actor).order();
    }

    private Decision.Accepted<Parcel> accepted(OrderTarget<Parcel> target, OrderCommand command, Actor actor) {
        return (Decision.Accepted<Parcel>) process.decide(target, command, by(actor));
    }

    private List<String> reasons(OrderTarget<Parcel> target, OrderCommand command, Actor actor) {
        return ((Decision.Refused<Parcel>) process.decide(target, command, by(actor)))
                .refusals().stream().map(Refusal::code).toList();
    }

    private static Parcel box(Parcel parcel, int number) {
        return Instances.select(parcel, BOX, number);
    }

    private static List<Parcel> boxes(Parcel parcel) {
        return Instances.each(parcel, BOX);
    }

    @Nested
    @DisplayName("a command")
    class ACommand {
        @Test
        @DisplayName("is refused while there is no instance, with the scope's name")
        void noneYet() {
            Decision.Refused<Parcel> refused =
                    (Decision.Refused<Parcel>) process.decide(initialOrder, new BoxedParcel.FillBox(4), by(WAREHOUSE));
            assertThat(refused.refusals())
                    .extracting(reason -> process.wording().say(Language.EN, reason))
                    .containsExactly("box: there is no number 1; the order has 0");
            assertThat(refused.refusals()).extracting(Refusal::requirement).containsExactly("B2");
        }

        @Test
        @DisplayName("needs no number while there is one, and its events name none")
        void oneNeedsNoNumber() {
            Decision.Accepted<Parcel> filled = accepted(OrderTarget.of(with(1)), new BoxedParcel.FillBox(4), WAREHOUSE);
            assertThat(filled.events()).containsExactly(new BoxedParcel.BoxFilled(4));
            assertThat(filled.order())
                    .isEqualTo(take(OrderTarget.of(with(1), 1), new BoxedParcel.FillBox(4), WAREHOUSE));
        }

        @Test
        @DisplayName("names its instance where there are several, and so do its events, except for the first")
        void namesIt() {
            Parcel two = with(2);
            assertThat(reasons(OrderTarget.of(two), new BoxedParcel.FillBox(4), WAREHOUSE))
                    .containsExactly("instance-not-named");
            assertThat(accepted(OrderTarget.of(two, 1), new BoxedParcel.FillBox(4), WAREHOUSE)
                            .events())
                    .containsExactly(new BoxedParcel.BoxFilled(4));
            OrderEvent<Parcel> second = accepted(OrderTarget.of(two, 2), new BoxedParcel.FillBox(4), WAREHOUSE)
                    .events()
                    .get(0);
            assertThat(second)
                    .isEqualTo(new InstanceEvent<>(new Instance("boxes:box", 2), new BoxedParcel.BoxFilled(4)));
            assertThat(second.instance()).hasValue(BOX.instance(2));
            assertThat(second.itself()).isEqualTo(new BoxedParcel.BoxFilled(4));
        }

        @Test
        @DisplayName("is refused with a number that the order does not have")
        void unknownNumber() {
            for (int number : new int[] {-1, 0, 3}) {
                assertThat(reasons(OrderTarget.of(with(2), number), new BoxedParcel.FillBox(4), WAREHOUSE))
                        .containsExactly("instance-unknown");
            }
        }

        @Test
        @DisplayName("of the whole order is refused with a number")
        void ofTheWholeOrder() {
            assertThat(reasons(OrderTarget.of(with(2), 1), new Parcel.Pay(), CUSTOMER))
                    .containsExactly("instance-not-of-step");
        }

        @Test
        @DisplayName("moves its instance and no other")
        void movesOne() {
            Parcel parcel = take(OrderTarget.of(with(3), 2), new BoxedParcel.FillBox(4), WAREHOUSE);
            assertThat(boxes(parcel))
                    .extracting(each -> each.positions().on(BoxedParcel.Fill.TRACK))
                    .containsExactly(EMPTY, FILLED, EMPTY);
            assertThat(boxes(parcel))
                    .extracting(each -> each.part(CONTENTS).kilos())
                    .containsExactly(0, 4, 0);
            assertThat(parcel.isAt(EMPTY)).as("the first is selected again").isTrue();
        }

        @Test
        @DisplayName("finds gates shut for one instance and open for another")
        void gatesOfOne() {
            Parcel parcel = take(OrderTarget.of(with(2), 1), new BoxedParcel.FillBox(4), WAREHOUSE);
            parcel = take(OrderTarget.of(parcel, 2), new BoxedParcel.FillBox(12), WAREHOUSE);
            parcel = take(OrderTarget.of(parcel, 2), new BoxedParcel.LabelBox(), Actor.SYSTEM);
            assertThat(reasons(OrderTarget.of(parcel, 1), new BoxedParcel.SealBox(), WAREHOUSE))
                    .containsExactly("boxes:no-label");
            assertThat(box(take(OrderTarget.of(parcel, 2), new BoxedParcel.SealBox(), WAREHOUSE), 2)
                            .isAt(SEALED))
                    .isTrue();
        }
    }

    @Nested
    @DisplayName("a step of the whole order")
    class AStepOfTheWholeOrder {
        @Test
        @DisplayName("begins on a repeated track where every instance stands there, and may move each")
        void everyInstance() {
            Parcel parcel = take(OrderTarget.of(with(2), 1), new BoxedParcel.FillBox(4), WAREHOUSE);
            assertThat(reasons(OrderTarget.of(parcel), new BoxedParcel.EmptyAll(), WAREHOUSE))
                    .containsExactly("wrong-position");
            parcel = take(OrderTarget.of(parcel, 2), new BoxedParcel.FillBox(5), WAREHOUSE);
            parcel = take(OrderTarget.of(parcel), new BoxedParcel.EmptyAll(), WAREHOUSE);
            assertThat(parcel).isEqualTo(with(2));
        }

        @Test
        @DisplayName("that does not name the track is barred once all instances have ended")
        void barredAtTheEnd() {
            Parcel parcel = take(OrderTarget.of(with(2), 1), new BoxedParcel.LoseBox(), LOGISTICS);
            assertThat(reasons(OrderTarget.of(parcel, 1), new BoxedParcel.FillBox(1), WAREHOUSE))
                    .containsExactly("order-ended");
            assertThat(process.refusals(parcel, new Parcel.Pay(), by(CUSTOMER))).isEmpty();
            Parcel all = take(OrderTarget.of(parcel, 2), new BoxedParcel.LoseBox(), LOGISTICS);
            assertThat(reasons(OrderTarget.of(all), new Parcel.Pay(), CUSTOMER)).containsOnly("order-ended");
            assertThat(process.refusals(initialOrder, new Parcel.Pay(), by(CUSTOMER)))
                    .as("without a box")
                    .isEmpty();
        }

        @Test
        @DisplayName("is held to its row in every instance")
        void heldToItsRow() {
            ProcessDefinition<Parcel> lying = BoxedParcel.table()
                    .refine(
                            BoxedParcel.AddBox.class,
                            row -> row.emits(
                                    Set.of(BoxedParcel.AllEmptied.class),
                                    (parcel, command, deciding) -> List.of(new BoxedParcel.AllEmptied())))
                    .build();
            Parcel parcel = take(OrderTarget.of(with(2), 2), new BoxedParcel.FillBox(4), WAREHOUSE);
            assertThatThrownBy(() -> lying.decide(parcel, new BoxedParcel.AddBox(), by(WAREHOUSE)))
                    .isInstanceOf(ProcessDefect.class)
                    .hasMessageContaining("moves to EMPTY on boxes:fill, which its row does not name");
        }
    }

    @Nested
    @DisplayName("what follows from the table")
    class WhatFollows {
        @Test
        @DisplayName("is an option for each instance, with its number where there are several")
        void options() {
            Parcel parcel = take(OrderTarget.of(with(2), 2), new BoxedParcel.FillBox(4), WAREHOUSE);
            assertThat(process.options(parcel, LOGISTICS, MOMENT))
                    .filteredOn(option -> option.step().command().equals(BoxedParcel.LoseBox.class))
                    .extracting(Option::instance)
                    .containsExactly(Optional.of(BOX.instance(1)), Optional.of(BOX.instance(2)));
            assertThat(process.options(parcel, WAREHOUSE, MOMENT))
                    .filteredOn(option -> option.step().command().equals(BoxedParcel.SealBox.class))
                    .extracting(option ->
                            option.refusals().stream().map(Refusal::code).toList())
                    .containsExactly(List.of("wrong-position", "boxes:no-label"), List.of("boxes:no-label"));
            assertThat(process.options(with(1), WAREHOUSE, MOMENT))
                    .allSatisfy(option -> assertThat(option.instance()).isEmpty());
            assertThat(process.options(initialOrder, WAREHOUSE, MOMENT))
                    .extracting(option -> option.step().scope())
                    .containsOnly(Optional.empty());
            assertThat(process.option(BoxedParcel.FillBox.class, initialOrder, WAREHOUSE, MOMENT))
                    .isEmpty();
            assertThat(process.option(BoxedParcel.FillBox.class, parcel, WAREHOUSE, MOMENT))
                    .as("of which box?")
                    .isEmpty();
            assertThat(process.option(BoxedParcel.FillBox.class, OrderTarget.of(parcel, 2), WAREHOUSE, MOMENT)
                            .orElseThrow()
                            .instance())
                    .hasValue(BOX.instance(2));
        }

        @Test
        @DisplayName("comes about by itself for each instance")
        void due() {
            Parcel parcel = take(OrderTarget.of(with(3), 1), new BoxedParcel.FillBox(12), WAREHOUSE);
            parcel = take(OrderTarget.of(parcel, 3), new BoxedParcel.FillBox(11), WAREHOUSE);
            assertThat(process.due(parcel, MOMENT))
                    .containsExactly(
                            new DueCommand(new BoxedParcel.LabelBox(), "label", Optional.of(BOX.instance(1))),
                            new DueCommand(new BoxedParcel.LabelBox(), "label", Optional.of(BOX.instance(3))));
            Parcel one = take(OrderTarget.of(with(1)), new BoxedParcel.FillBox(12), WAREHOUSE);
            assertThat(process.due(one, MOMENT)).containsExactly(new DueCommand(new BoxedParcel.LabelBox(), "label"));
        }

        @Test
        @DisplayName("is owed for each instance")
        void owed() {
            Parcel parcel = take(OrderTarget.of(with(3), 2), new BoxedParcel.FillBox(4), WAREHOUSE);
            assertThat(process.obligations(parcel, MOMENT))
                    .extracting(Obligation::instance)
                    .containsExactly(Optional.of(BOX.instance(1)), Optional.of(BOX.instance(3)));
            assertThat(process.obligations(with(1), MOMENT))
                    .extracting(Obligation::instance)
                    .containsExactly(Optional.empty());
            assertThat(process.obligations(initialOrder, MOMENT)).isEmpty();
        }

        @Test
        @DisplayName("is a waiver recorded for each instance")
        void waived() {
            ProcessDefinition<Parcel> process = BoxedParcel.table()
                    .waive(
                            BoxedParcel.SealBox.class,
                            "boxes:open-boxes",
                            (parcel, moment) -> new BoxedParcel.BoxMoved(SEALED))
                    .words(Wording.from(ScopeTest.class, "open"))
                    .build();
            Parcel parcel = with(2);
            parcel = take(OrderTarget.of(parcel, 2), new BoxedParcel.FillBox(12), WAREHOUSE);
            parcel = take(OrderTarget.of(parcel, 2), new BoxedParcel.LabelBox(), Actor.SYSTEM);
            DueCommand occasion = process.due(parcel, MOMENT).get(0);
            assertThat(occasion.instance()).hasValue(BOX.instance(2));
            Decision.Accepted<Parcel> recorded = (Decision.Accepted<Parcel>)
                    process.decide(OrderTarget.of(parcel, 2), occasion.command(), by(Actor.SYSTEM));
            assertThat(recorded.events())
                    .containsExactly(
                            new InstanceEvent<>(
                                    BOX.instance(2), new StepWaived<Parcel>("boxes:seal-box", "boxes:open-boxes")),
                            new InstanceEvent<>(BOX.instance(2), new BoxedParcel.BoxMoved(SEALED)));
            assertThat(process.due(recorded.order(), MOMENT)).isEmpty();
        }

        @Test
        @DisplayName("is a state that the process no longer has, in whatever instance")
        void strayed() {
            Parcel parcel = with(2);
            Parcel second = box(parcel, 2).at(Parcel.Way.IN_CUSTOMS);
            assertThat(process.unknownStates(second)).containsExactly(Parcel.Way.IN_CUSTOMS);
            ProcessDefinition<Parcel> standard = ParcelProcess.standard();
            assertThat(standard.unknownStates(parcel)).containsExactly(EMPTY, EMPTY);
        }
    }

    @Nested
    @DisplayName("the build refuses")
    class TheBuild {
        private void refuses(UnaryOperator<ProcessTable<Parcel>> change, String message) {
            ProcessTable<Parcel> table = ParcelProcess.standard().extend("boxes", 1);
            assertThatThrownBy(() -> change.apply(table).build())
                    .isInstanceOf(ProcessDefect.class)
                    .hasMessageContaining(message);
        }

        @Test
        @DisplayName("a scope within a scope")
        void nested() {
            refuses(
                    table -> table.each(BOX, box -> box.each(BOX, inner -> {})),
                    "the scope boxes:box stands within the scope boxes:box");
        }

        @Test
        @DisplayName("a scope that begins where no track begins")
        void beginsElsewhere() {
            Scope late = Scope.of("boxes:late", FILLED);
            refuses(
                    table -> table.track(BoxedParcel.Fill.values()).each(late, box -> {}),
                    "the scope boxes:late begins at FILLED, where no track begins");
        }

        @Test
        @DisplayName("a track in two scopes, and two scopes of one name")
        void twice() {
            Scope other = Scope.of("boxes:other", EMPTY);
            Scope same = Scope.of("boxes:box", EMPTY);
            refuses(
                    table -> table.track(BoxedParcel.Fill.values())
                            .each(BOX, box -> {})
                            .each(other, box -> {}),
                    "the track boxes:fill belongs to the scopes boxes:box and boxes:other");
            refuses(
                    table -> table.track(BoxedParcel.Fill.values())
                            .each(BOX, box -> {})
                            .each(same, box -> {}),
                    "two scopes are named boxes:box");
        }

        @Test
        @DisplayName("a scope that takes a track of the standard process, or lacks the prefix")
        void notItsOwn() {
            Scope way = Scope.of("boxes:way", Parcel.Way.PACKED);
            refuses(table -> table.each(way, box -> {}), "takes the track way of the standard process");
            Scope bare = Scope.of("box", EMPTY);
            refuses(
                    table -> table.track(BoxedParcel.Fill.values()).each(bare, box -> {}),
                    "expected \"boxes:box\", by the name of the scope");
        }

        @Test
        @DisplayName("a row that names the track of another scope")
        void otherScope() {
            ProcessTable<Parcel> table = BoxedParcel.table();
            Scope way = Scope.of("boxes:way", Parcel.Way.PACKED);
            assertThatThrownBy(() -> table.each(
                                    way,
                                    one -> one.step("B9", Parcel.Lie.class)
                                            .by(Role.CUSTOMER)
                                            .from(FILLED)
                                            .emits(Parcel.Moved.class)
                                            .end())
                            .build())
                    .hasMessageContaining("names the track boxes:fill of the scope boxes:box");
        }

        @Test
        @DisplayName("a scope without a word")
        void wordless() {
            assertThatThrownBy(() -> ParcelProcess.standard()
                            .extend("boxes", 1)
                            .track(BoxedParcel.Fill.values())
                            .each(BOX, box -> {})
                            .build())
                    .hasMessageContaining("scope.boxes:box");
        }
    }

    @Nested
    @DisplayName("an instance")
    class AnInstance {
        @Test
        @DisplayName("is written as scope and number, and read again")
        void text() {
            assertThat(BOX.instance(12)).hasToString("boxes:box/12");
            assertThat(Instance.parse("boxes:box/12")).isEqualTo(BOX.instance(12));
            for (String wrong : List.of("", "box", "box/", "box/0", "box/-1", "/1", "a/b/1", "box/x")) {
                assertThatThrownBy(() -> Instance.parse(wrong)).isInstanceOf(InvalidValue.class);
            }
        }

        @Test
        @DisplayName("that an order does not have is refused with what it has")
        void absent() {
            Parcel two = with(2);
            assertThatThrownBy(() -> Instances.select(two, BOX, 3))
                    .hasMessage("order P-1 has no boxes:box/3; it has 2");
            assertThatThrownBy(() -> Instances.select(two, BOX, 0)).hasMessageContaining("it has 2");
            assertThatThrownBy(() -> new InstanceEvent<Parcel>(BOX.instance(2), new BoxedParcel.BoxFilled(1))
                            .applyTo(initialOrder))
                    .hasMessageContaining("order P-1 has no boxes:box/2");
        }

        @Test
        @DisplayName("exists from the beginning where the scope says so")
        void begun() {
            Scope begun = Scope.of("way", Parcel.Way.PACKED).begunWithOne();
            assertThat(Instances.count(initialOrder, begun)).isEqualTo(1);
            assertThat(Instances.targets(initialOrder, begun)).containsExactly(OrderTarget.of(initialOrder));
            Parcel two = Instances.open(initialOrder, begun);
            assertThat(Instances.count(two, begun)).isEqualTo(2);
            assertThat(Instances.select(two.at(Parcel.Way.SENT), begun, 2).isAt(Parcel.Way.PACKED))
                    .isTrue();
            assertThat(Instances.anyOpened(initialOrder)).isFalse();
            assertThat(Instances.anyOpened(two)).isTrue();
        }

        @Test
        @DisplayName("needs one beginning for each track")
        void oneBeginning() {
            assertThatThrownBy(() -> Scope.of("way", Parcel.Way.PACKED, Parcel.Way.SENT))
                    .hasMessageContaining("expected one state for each of its tracks");
            assertThatThrownBy(() -> Scope.of("way")).hasMessageContaining("the scope way begins at []");
        }

        @Test
        @DisplayName("that was put away and selected again is what it was")
        void putBack() {
            Parcel parcel = take(OrderTarget.of(with(3), 2), new BoxedParcel.FillBox(4), WAREHOUSE);
            assertThat(box(box(parcel, 2), 1)).isEqualTo(parcel).hasSameHashCodeAs(parcel);
            assertThat(box(box(box(parcel, 3), 2), 1)).isEqualTo(parcel);
            assertThat(box(parcel, 2)).isNotEqualTo(parcel);
        }
    }

    @Property(tries = 300)
    @Label("Two instances come to the same in whatever interleaving of their steps")
    void interleaving(
            @ForAll @Size(max = 12) List<Integer> first,
            @ForAll @Size(max = 12) List<Integer> second,
            @ForAll @Size(24) List<Boolean> turns) {
        Parcel parcel = process.evolve(
                process.initialOrder(new OrderId("P-2")),
                List.of(new BoxedParcel.BoxAdded(), new BoxedParcel.BoxAdded()));
        Parcel oneAfterTheOther = replay(replay(parcel, 1, first), 2, second);
        List<OrderEvent<Parcel>> mixed = new ArrayList<>();
        Parcel after = parcel;
        int one = 0;
        int other = 0;
        for (int i = 0; one < first.size() || other < second.size(); i++) {
            boolean firstsTurn = other == second.size() || (one < first.size() && turns.get(i % turns.size()));
            Decision.Accepted<Parcel> next = firstsTurn
                    ? accepted(OrderTarget.of(after, 1), command(first.get(one++)), WAREHOUSE)
                    : accepted(OrderTarget.of(after, 2), command(second.get(other++)), WAREHOUSE);
            mixed.addAll(next.events());
            after = next.order();
        }
        assertThat(after).isEqualTo(oneAfterTheOther);
        assertThat(process.evolve(parcel, mixed)).as("folded from its history").isEqualTo(after);
    }

    private Parcel replay(Parcel parcel, int number, List<Integer> kilos) {
        Parcel after = parcel;
        for (int each : kilos) {
            after = take(OrderTarget.of(after, number), command(each), WAREHOUSE);
        }
        return after;
    }

    private static OrderCommand command(int kilos) {
        return new BoxedParcel.FillBox(kilos % 1000);
    }
}
