package io.orderkit.domain.process;

import static io.orderkit.domain.process.InsuredParcel.Insurance.INSURED;
import static io.orderkit.domain.process.InsuredParcel.Insurance.UNINSURED;
import static io.orderkit.domain.process.Parcel.Bill.OPEN;
import static io.orderkit.domain.process.Parcel.Bill.PAID;
import static io.orderkit.domain.process.Parcel.Way.IN_CUSTOMS;
import static io.orderkit.domain.process.Parcel.Way.SENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.DueCommand;
import io.orderkit.domain.order.Extension;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.order.State;
import io.orderkit.domain.order.StepWaived;
import io.orderkit.domain.order.Track;
import io.orderkit.domain.order.WaivedSteps;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.document.ProcessDocument;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.refusal.RefusalCode;
import io.orderkit.domain.refusal.Wording;
import io.orderkit.domain.text.Identifies;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("An extension of a process")
class ProcessExtensionTest {
    private static final Actor CUSTOMER = Actor.of("ann", Role.CUSTOMER);
    private static final Actor WAREHOUSE = Actor.of("bob", Role.WAREHOUSE);
    private static final Actor FINANCE = Actor.of("fay", Role.FINANCE);
    private static final Parcel.Send SEND = new Parcel.Send("Main Street 1", 5);
    private static final Moment MOMENT = new Moment(
            ParcelProcess.ARRIVAL.minusSeconds(1), BusinessCalendar.weekdaysIn(ZoneOffset.UTC), new HandbookPolicies());

    private final ProcessDefinition<Parcel> process = InsuredParcel.process();
    private final Parcel packed = process.initialOrder(new OrderId("P-1"));

    private static Deciding by(Actor actor) {
        Facts facts = Facts.none().and(new Parcel.ZoneQuestion(SEND.address()), new Parcel.Zone("north"));
        return new Deciding(actor, MOMENT, facts);
    }

    private Decision.Accepted<Parcel> accepted(Parcel parcel, OrderCommand command, Actor actor) {
        return (Decision.Accepted<Parcel>) process.decide(parcel, command, by(actor));
    }

    private List<String> refused(Parcel parcel, OrderCommand command, Actor actor) {
        return ((Decision.Refused<Parcel>) process.decide(parcel, command, by(actor)))
                .refusals().stream().map(Refusal::code).toList();
    }

    @Test
    @DisplayName("keeps the name and version of the standard process, and has its own beside them")
    void names() {
        assertThat(process.name()).isEqualTo("parcel");
        assertThat(process.version()).isEqualTo(1);
        assertThat(process.extension()).contains(new Extension("acme", 3));
        assertThat(ParcelProcess.standard().extension()).isEmpty();
    }

    @Test
    @DisplayName("reads the waivers of its former versions, when it waives nothing any more")
    void formerWaivers() {
        assertThat(ParcelProcess.standard().extend("acme", 4).build().wireTypes())
                .contains(StepWaived.class, RecordWaiver.class);
        assertThat(ParcelProcess.standard().wireTypes()).doesNotContain(StepWaived.class);
    }

    @Nested
    @DisplayName("refines a step")
    class Refines {
        private final Parcel paid = packed.at(PAID);

        @Test
        @DisplayName("with a gate, which is shut until its own step opens it")
        void gate() {
            assertThat(refused(paid, SEND, WAREHOUSE)).containsExactly("acme:not-insured");
            Parcel insured = accepted(paid, new InsuredParcel.Insure(), FINANCE).order();
            assertThat(accepted(insured, SEND, WAREHOUSE).order().isAt(SENT)).isTrue();
        }

        @Test
        @DisplayName("and who can clear the gate is told beside what the standard gates say")
        void clearers() {
            Option<Parcel> send =
                    process.option(Parcel.Send.class, packed, WAREHOUSE, MOMENT).orElseThrow();
            assertThat(send.refusals()).extracting(Refusal::code).containsExactly("not-paid", "acme:not-insured");
            assertThat(send.clearers())
                    .extracting(clearer -> clearer.step().name())
                    .as("nobody can do more about what is waived")
                    .containsExactly("acme:insure");
        }

        @Test
        @DisplayName("with a check, people, questions, requirements and an event, which follow those of the row")
        void rest() {
            Parcel insured = paid.at(INSURED);
            assertThat(refused(insured, new Parcel.Send("", 31), WAREHOUSE))
                    .containsExactly("address-missing", "too-heavy", "acme:straw-missing");
            Decision.Accepted<Parcel> sent = accepted(insured, SEND, Actor.of("mei", Role.CS_AGENT));
            assertThat(sent.events())
                    .containsExactly(new Parcel.Sent("Main Street 1", "north"), new InsuredParcel.PackedInStraw());
            assertThat(process.needs(insured, SEND, WAREHOUSE, MOMENT))
                    .containsExactly(new Parcel.ZoneQuestion("Main Street 1"), new Parcel.ZoneQuestion("straw"));
            assertThat(send(process).requirements()).containsExactly("T2", "A2");
        }

        @Test
        @DisplayName("and leaves the standard process as it was")
        void standardStays() {
            Step<Parcel, ?> row = send(ParcelProcess.standard());
            assertThat(row.gates()).extracting(Gate::name).containsExactly("is-paid");
            assertThat(row.requirements()).containsExactly("T2");
        }

        private Step<Parcel, ?> send(ProcessDefinition<Parcel> of) {
            return of.row(Parcel.Send.class).orElseThrow();
        }
    }

    @Nested
    @DisplayName("waives a step")
    class Waives {
        @Test
        @DisplayName("which SYSTEM records with the reason as soon as the step would be open, once")
        void recorded() {
            List<DueCommand> due = process.due(packed, MOMENT);
            assertThat(due).singleElement().satisfies(occasion -> {
                assertThat(occasion.command()).isEqualTo(new RecordWaiver<Parcel>("pay", "acme:own-parcels"));
                assertThat(occasion.key()).isEqualTo("pay#1");
            });
            Decision.Accepted<Parcel> waived = accepted(packed, due.get(0).command(), Actor.SYSTEM);
            assertThat(waived.events())
                    .containsExactly(new StepWaived<Parcel>("pay", "acme:own-parcels"), new Parcel.Moved(PAID));
            assertThat(waived.order().isAt(PAID)).isTrue();
            assertThat(waived.order().part(WaivedSteps.KEY).timesOf("pay")).isEqualTo(1);
            assertThat(process.due(waived.order(), MOMENT)).isEmpty();
        }

        @Test
        @DisplayName("under another key when it comes to the step again")
        void again() {
            Parcel back = accepted(packed, due(packed), Actor.SYSTEM).order().at(OPEN);
            assertThat(process.due(back, MOMENT)).extracting(DueCommand::key).containsExactly("pay#2");
        }

        @Test
        @DisplayName("and refuses everybody who would take it, with the reason")
        void refusedToPeople() {
            assertThat(refused(packed, new Parcel.Pay(), CUSTOMER)).containsExactly("step-waived");
            assertThat(process.wording()
                            .say(
                                    Language.EN,
                                    process.refusals(packed, new Parcel.Pay(), by(CUSTOMER))
                                            .get(0)))
                    .isEqualTo("This company omits this step: the company pays its own parcels");
        }

        @Test
        @DisplayName(
                "and accepts no record of a waiver from people, nor one that the process does not have, nor one that is not due")
        void noOther() {
            assertThat(refused(packed, due(packed), CUSTOMER)).containsExactly("not-permitted");
            assertThat(refused(packed, new RecordWaiver<Parcel>("send", "we do not send"), Actor.SYSTEM))
                    .containsExactly("unknown-command");
            assertThat(refused(packed.at(PAID), due(packed), Actor.SYSTEM)).containsExactly("wrong-position");
        }

        @Test
        @DisplayName("and waits for the gates with which it is refined, before or after")
        void refinedToo() {
            ProcessDefinition<Parcel> waits = InsuredParcel.table()
                    .refine(Parcel.Pay.class, pay -> pay.gate(InsuredParcel.IS_INSURED))
                    .build();
            assertThat(waits.due(packed, MOMENT)).isEmpty();
            assertThat(waits.due(packed.at(INSURED), MOMENT)).hasSize(1);
        }

        @Test
        @DisplayName("and, of a step that leads nowhere, only as long as the order wants it")
        void whileWanted() {
            ProcessDefinition<Parcel> sends = InsuredParcel.table()
                    .step("A5", Note.class)
                    .by(Role.FINANCE)
                    .emits(Parcel.Sent.class)
                    .end()
                    .waive(
                            Note.class,
                            "acme:own-parcels",
                            (parcel, moment) -> new Parcel.Sent("here", "north"),
                            parcel -> parcel.part(Parcel.ADDRESS).isEmpty())
                    .words(Wording.from(InsuredParcel.class, "note"))
                    .build();
            Parcel paid = packed.at(PAID);
            assertThat(sends.due(paid, MOMENT)).extracting(DueCommand::key).containsExactly("acme:note#1");
            Parcel addressed = paid.with(Parcel.ADDRESS, none -> "there");
            assertThat(sends.due(addressed, MOMENT)).isEmpty();
            assertThat(sends.decide(
                            addressed, new RecordWaiver<Parcel>("acme:note", "acme:own-parcels"), by(Actor.SYSTEM)))
                    .as("nor does SYSTEM record it then")
                    .isInstanceOf(Decision.Refused.class);
        }

        @Test
        @DisplayName("and fails by name, where the event is none of the step's")
        void otherEvent() {
            ProcessDefinition<Parcel> wrong = ParcelProcess.standard()
                    .extend("acme", 1)
                    .waive(Parcel.Pay.class, "acme:own-parcels", (parcel, moment) -> new Parcel.Sent("a", "b"))
                    .words(Wording.of(Language.handbook().stream()
                            .collect(Collectors.toMap(
                                    each -> each, each -> Map.of("waiver.acme:own-parcels", "our own parcels")))))
                    .build();
            Parcel parcel = wrong.initialOrder(new OrderId("P-2"));
            OrderCommand waiver = wrong.due(parcel, MOMENT).get(0).command();
            assertThatThrownBy(() -> wrong.decide(parcel, waiver, by(Actor.SYSTEM)))
                    .isInstanceOf(ProcessDefect.class)
                    .hasMessageContainingAll("the waiver of T1 Pay produces Sent", "Moved");
        }

        @Test
        @DisplayName("and says so on its page")
        void page() {
            assertThat(ProcessDocument.of(process).page("Parcel"))
                    .contains("with the extension `acme`, version 3")
                    .contains("waived: the company pays its own parcels");
        }

        private OrderCommand due(Parcel parcel) {
            return process.due(parcel, MOMENT).get(0).command();
        }
    }

    @Nested
    @DisplayName("is refused, by name and with the way out, when")
    class Refused {
        @Test
        @DisplayName("it adds a state to a track of the standard process")
        void ownStateOnStandardTrack() {
            refuses(table -> table.track(Parcel.Way.PACKED, IN_CUSTOMS))
                    .hasMessageContaining("the track way of the standard process gets the states [IN_CUSTOMS]")
                    .hasMessageContaining("a track of your own");
        }

        @Test
        @DisplayName("orders would begin elsewhere on a track of the standard process")
        void otherBeginning() {
            refuses(table -> table.track(SENT))
                    .hasMessageContaining("orders would begin at SENT on the track way of the standard process");
        }

        @Test
        @DisplayName("a name that it writes lacks its prefix: of a command, an event, a track, a state, a refusal")
        void prefix() {
            refuses(table -> table.track(Bare.values())
                            .refuses(BareRefusal.values())
                            .step("A9", BareCommand.class)
                            .by(Role.FINANCE)
                            .emits(BareEvent.class)
                            .end())
                    .hasMessageContaining("expected \"acme:bare-command\", by @Wire on BareCommand")
                    .hasMessageContaining("expected \"acme:bare-event\", by @Wire on BareEvent")
                    .hasMessageContaining("expected \"acme:bare\", by the name of the track")
                    .hasMessageContaining("expected \"acme:here\", by wireName() of the state HERE")
                    .hasMessageContaining("expected \"acme:bare\", by code() of the refusal BARE");
        }

        @Test
        @DisplayName("it refines or waives a step that is not there")
        void unknownStep() {
            assertThatThrownBy(() -> InsuredParcel.table().refine(BareCommand.class, row -> {}))
                    .isInstanceOf(ProcessDefect.class)
                    .hasMessageContainingAll("no step for BareCommand to refine", "Pay, Send, Arrive, ClearCustoms");
            assertThatThrownBy(() -> InsuredParcel.table().waive(BareCommand.class, "none", (o, m) -> new BareEvent()))
                    .isInstanceOf(ProcessDefect.class)
                    .hasMessageContaining("no step for BareCommand to waive");
        }

        @Test
        @DisplayName("it writes a row of its own for a step of the standard process")
        void secondRow() {
            refuses(table -> table.step("A1", Parcel.Pay.class)
                            .by(Role.FINANCE)
                            .emits(Parcel.Moved.class)
                            .end())
                    .hasMessageContaining("two steps are named pay; an extension changes a step of the standard process"
                            + " with refine");
        }

        @Test
        @DisplayName("it waives a step that leads nowhere and does not say when it is wanted, or without a reason")
        void waivesForEver() {
            assertThatThrownBy(
                            () -> noted().waive(Note.class, "acme:unread", (o, m) -> new InsuredParcel.PackedInStraw()))
                    .isInstanceOf(ProcessDefect.class)
                    .hasMessageContainingAll("A2 Note does not lead away from where it begins", "fourth argument");
            assertThatThrownBy(() ->
                            InsuredParcel.table().waive(Parcel.Send.class, " ", (o, m) -> new Parcel.Sent("a", "b")))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessageContaining("reason to waive Send");
        }

        @Test
        @DisplayName("it waives two steps that lead to each other")
        void circle() {
            UnaryOperator<ProcessTable<Parcel>> both = table -> table.step("A6", Note.class)
                    .by(Role.FINANCE)
                    .from(UNINSURED)
                    .leadsTo(INSURED)
                    .emits(InsuredParcel.Insured.class)
                    .step("A7", Parcel.Lie.class)
                    .by(Role.FINANCE)
                    .from(INSURED)
                    .leadsTo(UNINSURED)
                    .emits(Parcel.Moved.class)
                    .end()
                    .waive(Note.class, "acme:unread", (o, m) -> new InsuredParcel.Insured());
            refuses(table -> both.apply(table)
                            .waive(Parcel.Lie.class, "acme:unread", (o, m) -> new Parcel.Moved(UNINSURED)))
                    .hasMessageContaining("the waiver of A6 Note leads back to itself, by [A7 Lie, A6 Note]")
                    .hasMessageContaining("fourth argument");
            refuses(table -> both.apply(table)
                            .waive(Parcel.Lie.class, "acme:unread", (o, m) -> new Parcel.Moved(UNINSURED), o -> false))
                    .hasMessageNotContaining("leads back");
        }

        @Test
        @DisplayName("it waives a step that may stay where it begins")
        void mayStay() {
            assertThatThrownBy(() -> InsuredParcel.table()
                            .step("A6", Note.class)
                            .by(Role.FINANCE)
                            .from(UNINSURED, INSURED)
                            .leadsTo(INSURED)
                            .emits(InsuredParcel.Insured.class)
                            .end()
                            .waive(Note.class, "acme:unread", (o, m) -> new InsuredParcel.Insured()))
                    .isInstanceOf(ProcessDefect.class)
                    .hasMessageContaining("A6 Note does not lead away");
        }

        @Test
        @DisplayName("it waives what comes about by itself, or has something asked for it")
        void automatic() {
            assertThatThrownBy(() -> InsuredParcel.table()
                            .waive(Parcel.Arrive.class, "acme:never", (o, m) -> new Parcel.Moved(SENT)))
                    .isInstanceOf(ProcessDefect.class)
                    .hasMessageContainingAll("T3 Arrive", "is automatic");
            assertThatThrownBy(() ->
                            InsuredParcel.table().refine(Parcel.Arrive.class, row -> row.needs((o, c) -> List.of())))
                    .isInstanceOf(ProcessDefect.class)
                    .hasMessageContainingAll("T3 Arrive", "cannot ask for external facts");
        }

        @Test
        @DisplayName("a track has states of two tracks, or none, or begins at an end")
        void track() {
            assertThatThrownBy(() -> InsuredParcel.table().track(Bare.HERE, Pickup.WAITING))
                    .isInstanceOf(ProcessDefect.class)
                    .hasMessageContaining("states of 2 tracks");
            assertThatThrownBy(() -> InsuredParcel.table().track())
                    .isInstanceOf(ProcessDefect.class)
                    .hasMessageContaining("states of 0 tracks");
            refuses(table -> table.track(Over.values()))
                    .hasMessageContaining("orders would begin at OVER on the track acme:over, which is an end");
        }

        @Test
        @DisplayName("a reason is no code")
        void noCode() {
            for (String reason : List.of("acme:Made_To_Stock", "we do not", "acme:a, @role.finance", "\uD83D")) {
                assertThatThrownBy(() -> InsuredParcel.table()
                                .waive(Parcel.Send.class, reason, (o, m) -> new Parcel.Sent("a", "b")))
                        .isInstanceOf(InvalidValue.class)
                        .hasMessageContaining("a code, such as acme:made-to-stock");
            }
        }

        private ProcessTable<Parcel> noted() {
            return InsuredParcel.table()
                    .step("A2", Note.class)
                    .by(Role.FINANCE)
                    .from(UNINSURED)
                    .emits(InsuredParcel.PackedInStraw.class)
                    .end();
        }

        @Test
        @DisplayName("the reason of a waiver has no words, or not its prefix")
        void reason() {
            refuses(table -> noted().waive(
                                    Note.class, "unread", (o, m) -> new InsuredParcel.PackedInStraw(), o -> false))
                    .hasMessageContaining("expected \"acme:unread\", by the reason to waive A2 Note")
                    .hasMessageContaining("no wording in es for waiver.unread");
        }

        @Test
        @DisplayName("what a command identifies has no words, at any depth")
        void identity() {
            refuses(table -> table.step("A4", Crate.class)
                            .by(Role.FINANCE)
                            .from(UNINSURED)
                            .emits(InsuredParcel.PackedInStraw.class)
                            .end())
                    .hasMessageContaining("no wording in zh for identity.acme:crate")
                    .hasMessageContaining("no wording in zh for identity.acme:lid");
        }

        @Test
        @DisplayName("it waives a step twice")
        void waivesTwice() {
            assertThatThrownBy(() -> InsuredParcel.table()
                            .waive(Parcel.Pay.class, "acme:again", (o, m) -> new Parcel.Moved(PAID)))
                    .isInstanceOf(ProcessDefect.class)
                    .hasMessage("process parcel waives Pay twice");
        }

        @Test
        @DisplayName("it refines a step to lead elsewhere on a track of the standard process")
        void leadsElsewhere() {
            refuses(table -> table.refine(Parcel.Send.class, row -> row.leadsTo(Parcel.Way.ARRIVED)))
                    .hasMessageContaining("T2 Send is refined to lead to ARRIVED of the standard process");
        }

        @Test
        @DisplayName("no step leads to the state in which a step begins, but for states of former versions")
        void unreached() {
            UnaryOperator<ProcessTable<Parcel>> stranded = table -> table.track(Pickup.values())
                    .step("A3", Note.class)
                    .by(Role.FINANCE)
                    .from(Pickup.FETCHED)
                    .emits(InsuredParcel.PackedInStraw.class)
                    .end();
            refuses(stranded)
                    .hasMessageContaining("no step leads to the state in which A3 Note begins")
                    .hasMessageContaining("in former of the table");
            assertThatThrownBy(() -> stranded.apply(InsuredParcel.table())
                            .former(Pickup.FETCHED)
                            .build())
                    .isInstanceOf(ProcessDefect.class)
                    .hasMessageNotContaining("no step leads to");
        }

        @Test
        @DisplayName("the process is extended already")
        void extendedTwice() {
            assertThatThrownBy(() -> process.extend("other", 1))
                    .isInstanceOf(ProcessDefect.class)
                    .hasMessage("process parcel is already extended, by acme 3; write both extensions in one table");
        }

        @Test
        @DisplayName("its name is not kebab-case, or its version less than 1")
        void badName() {
            for (String name : List.of("Acme", "acme:", "-acme", "acme--x", " acme")) {
                assertThatThrownBy(() -> new Extension(name, 1)).isInstanceOf(InvalidValue.class);
            }
            assertThatThrownBy(() -> new Extension("acme", 0))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessageContaining("version of the extension acme");
        }

        private AbstractThrowableAssert<?, ? extends Throwable> refuses(UnaryOperator<ProcessTable<Parcel>> more) {
            return assertThatThrownBy(() -> more.apply(InsuredParcel.table()).build())
                    .isInstanceOf(ProcessDefect.class);
        }
    }

    private enum Bare implements State {
        HERE;

        @Override
        public Track track() {
            return new Track("bare");
        }
    }

    private enum Pickup implements State {
        WAITING,
        FETCHED;

        @Override
        public Track track() {
            return new Track("acme:pickup");
        }

        @Override
        public String wireName() {
            return "acme:" + State.super.wireName();
        }
    }

    private enum Over implements State {
        OVER;

        @Override
        public Track track() {
            return new Track("acme:over");
        }

        @Override
        public boolean isEnd() {
            return true;
        }

        @Override
        public String wireName() {
            return "acme:" + State.super.wireName();
        }
    }

    private enum BareRefusal implements RefusalCode {
        BARE;

        @Override
        public String code() {
            return "bare";
        }

        @Override
        public String requirement() {
            return "A9";
        }
    }

    @Wire("bare-command")
    private record BareCommand() implements Command<Parcel> {
        @Override
        public List<BareEvent> decide(Parcel order, Deciding deciding) {
            return List.of(new BareEvent());
        }
    }

    @Wire("acme:note")
    private record Note() implements Command<Parcel> {
        @Override
        public List<InsuredParcel.PackedInStraw> decide(Parcel order, Deciding deciding) {
            return List.of(new InsuredParcel.PackedInStraw());
        }
    }

    @Wire("acme:crate")
    private record Crate(@Identifies("acme:crate") String number, Optional<Lid> lid) implements Command<Parcel> {
        @Override
        public List<InsuredParcel.PackedInStraw> decide(Parcel order, Deciding deciding) {
            return List.of(new InsuredParcel.PackedInStraw());
        }
    }

    private record Lid(@Identifies("acme:lid") String number) {}

    @Wire("bare-event")
    private record BareEvent() implements OrderEvent<Parcel> {
        @Override
        public Parcel applyTo(Parcel order) {
            return order;
        }
    }
}
