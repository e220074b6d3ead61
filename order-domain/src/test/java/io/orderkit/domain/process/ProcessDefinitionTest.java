package io.orderkit.domain.process;

import static io.orderkit.domain.process.Parcel.Bill.PAID;
import static io.orderkit.domain.process.Parcel.Way.ARRIVED;
import static io.orderkit.domain.process.Parcel.Way.IN_CUSTOMS;
import static io.orderkit.domain.process.Parcel.Way.SENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.DueCommand;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.Parts;
import io.orderkit.domain.order.State;
import io.orderkit.domain.order.Track;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.refusal.Refusal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A process")
class ProcessDefinitionTest {
    private static final Actor CUSTOMER = Actor.of("ann", Role.CUSTOMER);
    private static final Actor WAREHOUSE = Actor.of("bob", Role.WAREHOUSE);
    private static final Actor LOGISTICS = Actor.of("cem", Role.LOGISTICS);
    private static final Parcel.Send SEND = new Parcel.Send("Main Street 1", 5);
    private static final Moment BEFORE = at(ParcelProcess.ARRIVAL.minusSeconds(1));
    private static final Moment AFTER = at(ParcelProcess.ARRIVAL);

    private final ProcessDefinition<Parcel> process = ParcelProcess.standard();
    private final Parcel packed = process.initialOrder(new OrderId("P-1"));
    private final Parcel paid = packed.at(PAID);

    private static Moment at(Instant now) {
        return new Moment(now, BusinessCalendar.weekdaysIn(ZoneOffset.UTC), new HandbookPolicies());
    }

    private static Deciding by(Actor actor) {
        Facts facts = Facts.none().and(new Parcel.ZoneQuestion(SEND.address()), new Parcel.Zone("north"));
        return new Deciding(actor, BEFORE, facts);
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }

    private List<Refusal> refused(Parcel parcel, OrderCommand command, Actor actor) {
        return ((Decision.Refused<Parcel>) process.decide(parcel, command, by(actor))).refusals();
    }

    @Nested
    @DisplayName("decides")
    class Decides {
        @Test
        @DisplayName("what may be done: what happens, the order after, the role acted in")
        void accepted() {
            assertThat(process.decide(paid, SEND, by(LOGISTICS)))
                    .isEqualTo(new Decision.Accepted<>(
                            List.of(new Parcel.Sent("Main Street 1", "north")),
                            paid.with(Parcel.ADDRESS, none -> "Main Street 1").at(SENT),
                            Role.LOGISTICS));
        }

        @Test
        @DisplayName("what may not, with every reason at once: place, person, condition and each input, none twice")
        void everyReason() {
            assertThat(refused(packed.at(SENT), new Parcel.Send("", 31), CUSTOMER))
                    .extracting(Refusal::code, Refusal::kind)
                    .containsExactly(
                            tuple("wrong-position", Refusal.Kind.POSITION),
                            tuple("not-permitted", Refusal.Kind.PERMISSION),
                            tuple("not-paid", Refusal.Kind.GATE),
                            tuple("address-missing", Refusal.Kind.INPUT),
                            tuple("too-heavy", Refusal.Kind.INPUT));
        }

        @Test
        @DisplayName("a refusal for the requirement of its step, or of its code")
        void requirements() {
            List<Refusal> refusals = refused(packed.at(SENT), SEND, CUSTOMER);
            assertThat(refusals).extracting(Refusal::requirement).containsExactly("T2", "T2", "T1");
            assertThat(refusals.get(0).attributes())
                    .isEqualTo(Map.of("track", "@track.way", "found", "@state.sent", "expected", "@state.packed"));
        }

        @Test
        @DisplayName("that an order which has ended on one track is left alone on the others")
        void ended() {
            assertThat(codes(refused(packed.at(ARRIVED), new Parcel.Pay(), CUSTOMER)))
                    .containsExactly("order-ended");
        }

        @Test
        @DisplayName("that it has no step for a command, by its name")
        void unknownCommand() {
            assertThat(refused(packed, new Parcel.Lie(), CUSTOMER))
                    .singleElement()
                    .satisfies(refusal -> {
                        assertThat(refusal.code()).isEqualTo("unknown-command");
                        assertThat(refusal.attributes()).containsEntry("found", "lie");
                    });
        }

        @Test
        @DisplayName("by relation, where a permit names one, and by the first permit that fits")
        void relations() {
            ProcessDefinition<Parcel> personal = lying(row -> row.by(
                            Permit.related(Role.CUSTOMER, "its-sender", (parcel, actor) -> actor.equals(CUSTOMER)))
                    .by(Role.CUSTOMER, Role.MEMBER)
                    .emits(Parcel.Moved.class));
            Actor both = Actor.of("dan", Role.CUSTOMER, Role.MEMBER);
            assertThat(personal.decide(packed, new Parcel.Lie(), by(both)))
                    .isEqualTo(new Decision.Accepted<>(List.of(), packed, Role.CUSTOMER));
            assertThat(codes(personal.refusals(packed, new Parcel.Lie(), by(WAREHOUSE))))
                    .containsExactly("not-permitted");
        }
    }

    @Nested
    @DisplayName("holds a step to its row")
    class Claims {
        @Test
        @DisplayName("when it moves to where the row does not lead")
        void leadsTo() {
            ProcessDefinition<Parcel> lying = lying(row -> row.by(Role.CUSTOMER)
                    .leadsTo(ARRIVED)
                    .emits(Parcel.Moved.class)
                    .decide((parcel, lie, deciding) -> List.of(new Parcel.Moved(SENT))));
            assertThatThrownBy(() -> lying.decide(packed, new Parcel.Lie(), by(CUSTOMER)))
                    .isInstanceOf(ProcessDefect.class)
                    .hasMessage("T9 Lie moves to SENT on way, which its row does not name; expected one of [ARRIVED]");
        }

        @Test
        @DisplayName("when it moves another track by the way")
        void otherTrack() {
            ProcessDefinition<Parcel> lying = lying(row -> row.by(Role.CUSTOMER)
                    .leadsTo(SENT)
                    .emits(Parcel.Moved.class)
                    .decide((parcel, lie, deciding) -> List.of(new Parcel.Moved(SENT), new Parcel.Moved(PAID))));
            assertThatThrownBy(() -> lying.decide(packed, new Parcel.Lie(), by(CUSTOMER)))
                    .isInstanceOf(ProcessDefect.class)
                    .hasMessageContaining("moves to PAID on bill");
        }

        @Test
        @DisplayName("when it yields an event that the row does not name")
        void emits() {
            ProcessDefinition<Parcel> lying = lying(row -> row.by(Role.CUSTOMER)
                    .leadsTo(SENT)
                    .emits(Parcel.Moved.class)
                    .decide((parcel, lie, deciding) -> List.of(new Parcel.Sent("x", "y"))));
            assertThatThrownBy(() -> lying.decide(packed, new Parcel.Lie(), by(CUSTOMER)))
                    .isInstanceOf(ProcessDefect.class)
                    .hasMessageContaining("T9 Lie yields Sent, which its row does not name");
        }

        @Test
        @DisplayName("and when it decides on a fact that it did not ask for")
        void unaskedFact() {
            assertThatThrownBy(() -> process.decide(paid, new Parcel.Send("Elsewhere", 1), by(WAREHOUSE)))
                    .isInstanceOf(ProcessDefect.class)
                    .hasMessageContaining("ZoneQuestion[address=Elsewhere]");
        }

        @Test
        @DisplayName("but replays whatever has happened: changing the table does not rewrite history")
        void replay() {
            Parcel after = process.evolve(
                    packed, List.of(new Parcel.Moved(ARRIVED), new Parcel.Moved(IN_CUSTOMS), new Parcel.Moved(PAID)));
            assertThat(after.positions()).hasToString("way: in-customs, bill: paid");
        }
    }

    @Nested
    @DisplayName("asks outside")
    class Needs {
        @Test
        @DisplayName("what the step needs, when nothing stands in the way of who tries")
        void asked() {
            assertThat(process.needs(paid, SEND, WAREHOUSE, BEFORE))
                    .containsExactly(new Parcel.ZoneQuestion("Main Street 1"));
        }

        @Test
        @DisplayName("what the row adds to the command's own questions, each once")
        void added() {
            ProcessDefinition<Parcel> curious = ProcessDefinition.<Parcel>named(
                            "parcel", 1, (id, initial) -> new Parcel(id, initial, Parts.none()))
                    .track(Parcel.Way.PACKED, SENT, ARRIVED)
                    .step("T2", Parcel.Send.class)
                    .by(Role.WAREHOUSE)
                    .leadsTo(SENT)
                    .needs((parcel, send) ->
                            List.of(new Parcel.ZoneQuestion("depot"), new Parcel.ZoneQuestion(send.address())))
                    .emits(Parcel.Sent.class)
                    .end()
                    .words(ParcelProcess.words("send"))
                    .build();
            assertThat(curious.needs(curious.initialOrder(paid.id()), SEND, WAREHOUSE, BEFORE))
                    .containsExactly(new Parcel.ZoneQuestion("Main Street 1"), new Parcel.ZoneQuestion("depot"));
        }

        @Test
        @DisplayName("nothing for who may not, at the wrong place, through a shut gate, or for no step")
        void notAsked() {
            assertThat(process.needs(paid, SEND, CUSTOMER, BEFORE)).isEmpty();
            assertThat(process.needs(paid.at(SENT), SEND, WAREHOUSE, BEFORE)).isEmpty();
            assertThat(process.needs(packed, SEND, WAREHOUSE, BEFORE)).isEmpty();
            assertThat(process.needs(paid, new Parcel.Lie(), WAREHOUSE, BEFORE)).isEmpty();
        }
    }

    @Nested
    @DisplayName("tells the options")
    class Options {
        private Option<Parcel> option(Parcel parcel, Actor actor, String step) {
            return process.options(parcel, actor, BEFORE).stream()
                    .filter(each -> each.step().name().equals(step))
                    .findAny()
                    .orElseThrow();
        }

        @Test
        @DisplayName("every step, in the order of the table")
        void everyStep() {
            assertThat(process.options(packed, CUSTOMER, BEFORE))
                    .extracting(option -> option.step().name())
                    .containsExactly("pay", "send", "arrive", "clear-customs");
        }

        @Test
        @DisplayName("open, when only the input is wanting")
        void open() {
            assertThat(option(packed, CUSTOMER, "pay").isOpen()).isTrue();
            assertThat(option(paid, WAREHOUSE, "send").isOpen()).isTrue();
            assertThat(option(paid, WAREHOUSE, "send").clearers()).isEmpty();
        }

        @Test
        @DisplayName("blocked by a gate: by what, and who clears it by which step")
        void blocked() {
            Option<Parcel> send = option(packed, WAREHOUSE, "send");
            assertThat(send.isOpen()).isFalse();
            assertThat(send.isBlockedByGate()).isTrue();
            assertThat(codes(send.refusals())).containsExactly("not-paid");
            assertThat(send.clearers()).singleElement().satisfies(clearer -> {
                assertThat(clearer.step().name()).isEqualTo("pay");
                assertThat(clearer.by()).containsExactly(Permit.any(Role.CUSTOMER));
            });
        }

        @Test
        @DisplayName("blocked to one and open to another, where a gate looks at who acts")
        void personal() {
            Gate<Parcel> notAnn = Gate.personal(
                    "not-ann",
                    (parcel, actor, moment) -> actor.equals(CUSTOMER)
                            ? List.of(Refusal.gate(Parcel.Reason.NOT_PAID, "actor", actor.id()))
                            : List.of());
            ProcessDefinition<Parcel> guarded =
                    lying(row -> row.by(Role.CUSTOMER).gate(notAnn).emits(Parcel.Moved.class));
            Actor other = Actor.of("eve", Role.CUSTOMER);
            assertThat(guarded.option(Parcel.Lie.class, packed, CUSTOMER, BEFORE)
                            .orElseThrow()
                            .isBlockedByGate())
                    .isTrue();
            assertThat(guarded.option(Parcel.Lie.class, packed, other, BEFORE)
                            .orElseThrow()
                            .isOpen())
                    .isTrue();
            assertThat(codes(guarded.refusals(packed, new Parcel.Lie(), by(CUSTOMER))))
                    .containsExactly("not-paid");
            assertThat(guarded.decide(packed, new Parcel.Lie(), by(other))).isInstanceOf(Decision.Accepted.class);
        }

        @Test
        @DisplayName("not blocked by a gate alone, when place or person do not fit either")
        void elsewhere() {
            assertThat(option(packed, CUSTOMER, "send").isBlockedByGate()).isFalse();
            assertThat(option(packed.at(SENT), WAREHOUSE, "send").isBlockedByGate())
                    .isFalse();
        }
    }

    @Nested
    @DisplayName("with an order in a state that it no longer has")
    class Relocation {
        private final Parcel stranded = paid.at(IN_CUSTOMS);

        @Test
        @DisplayName("tells which state that is")
        void told() {
            assertThat(process.unknownStates(stranded)).containsExactly(IN_CUSTOMS);
            assertThat(process.unknownStates(packed)).isEmpty();
        }

        @Test
        @DisplayName("refuses every step, also one of another track")
        void refused() {
            assertThat(codes(ProcessDefinitionTest.this.refused(stranded, SEND, WAREHOUSE)))
                    .contains("position-unknown");
            assertThat(codes(ProcessDefinitionTest.this.refused(packed.at(IN_CUSTOMS), new Parcel.Pay(), CUSTOMER)))
                    .containsExactly("position-unknown");
        }

        @Test
        @DisplayName("but the relocation step, which moves it on")
        void relocated() {
            Decision<Parcel> decision = process.decide(stranded, new Parcel.ClearCustoms(), by(LOGISTICS));
            assertThat(decision)
                    .isInstanceOfSatisfying(
                            Decision.Accepted.class,
                            accepted -> assertThat(accepted.order()).isEqualTo(paid.at(SENT)));
        }
    }

    @Nested
    @DisplayName("by itself")
    class Automatic {
        @Test
        @DisplayName("does what time has brought about, where the order stands for it, and nothing before its time")
        void due() {
            assertThat(process.due(packed.at(SENT), AFTER))
                    .containsExactly(new DueCommand(new Parcel.Arrive(), "arrival"));
            assertThat(process.due(packed.at(SENT), BEFORE)).isEmpty();
            assertThat(process.due(packed, AFTER)).isEmpty();
        }

        @Test
        @DisplayName("lets SYSTEM take the step, and nobody else")
        void systemOnly() {
            assertThat(process.decide(packed.at(SENT), new Parcel.Arrive(), by(Actor.SYSTEM)))
                    .isInstanceOf(Decision.Accepted.class);
            assertThat(codes(refused(packed.at(SENT), new Parcel.Arrive(), LOGISTICS)))
                    .containsExactly("not-permitted");
        }
    }

    @Nested
    @DisplayName("is refused when it is built")
    class Built {
        @Test
        @DisplayName("with everything that is wrong, at once")
        void defects() {
            assertThatThrownBy(() -> ParcelProcess.table()
                            .words(ParcelProcess.words("lie"))
                            .step("T9", Parcel.Lie.class)
                            .leadsTo(IN_CUSTOMS)
                            .step("T10", Parcel.Pay.class)
                            .by(Role.of("stranger"))
                            .gate(Gate.named("g", (Parcel p, Moment m) -> List.<Refusal>of())
                                    .clearedBy(Stray.class))
                            .emits(Parcel.Moved.class)
                            .end()
                            .vocabulary("no-such-word")
                            .build())
                    .isInstanceOf(ProcessDefect.class)
                    .hasMessageContainingAll(
                            "process parcel: ",
                            "T9 Lie names nobody who may take it",
                            "T9 Lie names no event",
                            "T9 Lie names IN_CUSTOMS, which no track has",
                            "two steps are named pay",
                            "T10 Pay has a gate cleared by Stray, which is not a step of the process",
                            "no wording in en for role.stranger",
                            "no wording in zh for no-such-word");
        }

        private record Stray() implements OrderCommand {}
    }

    @Nested
    @DisplayName("once built")
    class Immutable {
        @Test
        @DisplayName("is not changed by its extension")
        void extension() {
            process.extend("acme", 1).track(Extra.values()).owes((parcel, moment) -> List.of());
            assertThat(process.positions()).containsOnlyKeys(Parcel.Way.TRACK, Parcel.Bill.TRACK);
            assertThat(process.knows(Parcel.Lie.class)).isFalse();
        }

        private enum Extra implements State {
            HERE;

            @Override
            public Track track() {
                return new Track("extra");
            }
        }

        @Test
        @DisplayName("is not changed by who wrote it, going on writing")
        void writtenOn() {
            ProcessTable<Parcel> table = ParcelProcess.table();
            ProcessDefinition<Parcel> built = table.build();
            table.track(IN_CUSTOMS)
                    .refuses(KernelRefusal.values())
                    .vocabulary("more")
                    .writes(String.class);
            assertThat(built.unknownStates(packed.at(IN_CUSTOMS))).containsExactly(IN_CUSTOMS);
            assertThat(built.wireTypes()).doesNotContain(String.class);
        }

        @Test
        @DisplayName("gives nothing away that can be changed")
        void unmodifiable() {
            Step<Parcel, ?> pay = process.steps().get(0);
            assertThatThrownBy(() -> process.positions().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> process.positions()
                            .getOrDefault(Parcel.Way.TRACK, Set.of())
                            .clear())
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> process.refusalCodes().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> pay.leadsTo().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> pay.from().clear()).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    /** Returns the standard process with one additional row. */
    private static ProcessDefinition<Parcel> lying(UnaryOperator<StepBuilder<Parcel, Parcel.Lie>> row) {
        return row.apply(ParcelProcess.table().words(ParcelProcess.words("lie")).step("T9", Parcel.Lie.class))
                .end()
                .build();
    }
}
