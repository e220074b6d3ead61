package io.orderkit.desk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.desk.json.Sample.Everything;
import io.orderkit.desk.json.Sample.NoOrder;
import io.orderkit.desk.json.Sample.Note;
import io.orderkit.domain.contract.pricing.CustomerAnswer;
import io.orderkit.domain.contract.pricing.FactOrigin;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.order.Parts;
import io.orderkit.domain.order.Positions;
import io.orderkit.domain.policy.TierFacts;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
    private final OrderJson json = Sample.json().build();

    @Test
    void a_value_of_every_kind_comes_back_as_it_was() {
        String text = json.write(Sample.everything());
        assertThat(json.readEvent("everything", 1, text)).isEqualTo(Sample.everything());
        assertThat(json.read(Everything.class, text)).isEqualTo(Sample.everything());
    }

    @Test
    void a_command_comes_back_as_it_was() {
        Note note = new Note(new OrderId("O-1"), "call back");
        assertThat(json.write(note)).isEqualTo("{\"order\":\"O-1\",\"text\":\"call back\"}");
        assertThat(json.readCommand("note", json.write(note))).isEqualTo(note);
    }

    @Test
    void facts_verdicts_and_refusals_are_kept_with_their_names() {
        TierFacts facts = new TierFacts(Optional.of(Tier.A), new BigDecimal("1.5"), 2, 3);
        Refusal refusal = Refusal.gate(KernelRefusal.ORDER_ENDED, "found", "@state.sent");
        List<Object> evidence = List.of(facts, new HandbookPolicies().judge(facts), refusal);
        String text = json.writeTaggedList(evidence);
        assertThat(text)
                .startsWith("[{\"type\":\"tier-facts\",\"assigned\":\"a\"")
                .contains("{\"type\":\"tier-verdict\"");
        assertThat(json.readTaggedList(text)).isEqualTo(evidence);
        assertThat(json.readTagged(json.writeTagged(refusal))).isEqualTo(refusal);
    }

    @Test
    void a_closed_choice_can_be_written_by_itself() {
        Intent.Answer done = new Intent.Answer.Done("ERP-1", Map.of("pear", "3", "fig", "2", "apple", "1"));
        assertThat(json.write(done))
                .isEqualTo(
                        "{\"type\":\"done\",\"reference\":\"ERP-1\",\"particulars\":{\"apple\":\"1\",\"fig\":\"2\",\"pear\":\"3\"}}");
        assertThat(json.read(Intent.Answer.class, json.write(done))).isEqualTo(done);
    }

    @Test
    void what_a_process_writes_is_registered_beside_what_every_desk_writes() {
        ProcessDefinition<NoOrder> process = ProcessDefinition.named("empty", 1, RoundTripTest::noOrder)
                .writes(Note.class)
                .build();
        OrderJson ofProcess = OrderJson.with(process).build();
        assertThat(ofProcess.wireTypes()).contains(Note.class, Refusal.class, OrderLine.class);
        assertThat(ofProcess.typeOf(Note.class)).isEqualTo("note");
        assertThat(json.typeOf(Sample.LINE.getClass())).isEqualTo("order-line");
        assertThat(json.schemaOf(Sample.PriceAgreed.class)).isEqualTo(3);
        assertThatThrownBy(() -> ofProcess.typeOf(Everything.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Everything is not registered");
    }

    private static NoOrder noOrder(OrderId id, Positions positions) {
        return new NoOrder(id, Optional.empty(), positions, Revision.NONE, Parts.none());
    }

    @Test
    void an_adopters_own_type_is_written_as_the_text_that_he_says() {
        OrderJson own = OrderJson.with()
                .asText(StringBuilder.class, StringBuilder::new, StringBuilder::toString)
                .register(OfText.class)
                .build();
        assertThat(own.write(new OfText(new StringBuilder("x")))).isEqualTo("{\"text\":\"x\"}");
        assertThat(own.read(OfText.class, "{\"text\":\"x\"}").text()).hasToString("x");
    }

    @Test
    void an_immutable_with_defaults_can_be_a_closed_choice_and_keeps_what_its_builder_takes() {
        OrderJson own = OrderJson.with().register(Shipment.class).build();
        Shipment parcel = new Shipment.Parcel.Builder().code("P-1").pieces(3).build();
        assertThat(own.write(parcel)).isEqualTo("{\"type\":\"parcel\",\"code\":\"P-1\",\"marks\":{},\"pieces\":3}");
        assertThat(own.read(Shipment.class, own.write(parcel))).isEqualTo(parcel);
        assertThat(own.read(Shipment.class, "{\"type\":\"parcel\",\"code\":\"P-1\"}"))
                .isEqualTo(new Shipment.Parcel.Builder().code("P-1").build());
        assertThat(own.read(Shipment.class, "{\"type\":\"truck\",\"value\":\"T\"}"))
                .isEqualTo(new Shipment.Truck("T"));
        assertThat(own.write(new Shipment.Truck("T"))).isEqualTo("{\"type\":\"truck\",\"value\":\"T\"}");
    }

    /** A type with a field of an unregistered type. */
    public record OfText(StringBuilder text) {}

    @Nested
    class Absence {
        @Test
        void what_is_empty_is_not_written_and_absent_or_null_is_empty() {
            OrderLine bare = new OrderLine.Builder().number(1).build();
            assertThat(json.write(bare)).isEqualTo("{\"number\":1,\"specialItems\":[]}");
            assertThat(json.read(OrderLine.class, "{\"number\":1}")).isEqualTo(bare);
            assertThat(json.read(OrderLine.class, "{\"number\":1,\"product\":null}"))
                    .isEqualTo(bare);
        }

        @Test
        void somebody_erased_is_null_and_nobody_is_absent() {
            Statement erased = new Statement(Optional.empty(), Optional.of(Personal.erased()), Optional.empty());
            Statement nobody = new Statement(Optional.empty(), Optional.empty(), Optional.empty());
            assertThat(json.write(erased)).isEqualTo("{\"signedBy\":null}");
            assertThat(json.write(nobody)).isEqualTo("{}");
            assertThat(json.read(Statement.class, json.write(erased))).isEqualTo(erased);
            assertThat(json.read(Statement.class, json.write(nobody))).isEqualTo(nobody);
        }
    }

    @Nested
    class EqualValuesGiveEqualText {
        @Test
        void sets_and_maps_are_written_in_the_order_of_their_texts() {
            Actor actor = new Actor(new ActorId("a"), Set.of(Role.SYSTEM, Role.CARRIER, Role.MEMBER), Optional.empty());
            assertThat(json.write(actor)).isEqualTo("{\"id\":\"a\",\"roles\":[\"carrier\",\"member\",\"system\"]}");
            assertThat(json.write(Sample.everything()))
                    .contains("\"stock\":{\"A\":\"1 t\",\"B\":\"2 t\"},\"byNumber\":{\"1\":\"one\",\"2\":\"two\"}");
        }

        @Test
        void decimal_numbers_are_written_by_value_and_slashes_as_slashes() {
            TierFacts facts = new TierFacts(Optional.empty(), new BigDecimal("1.50E+3"), 0, 0);
            assertThat(json.write(facts)).contains("\"annualVolume\":\"1500\"");
            assertThat(json.write(facts))
                    .isEqualTo(json.write(new TierFacts(Optional.empty(), new BigDecimal("1500.000"), 0, 0)));
            assertThat(json.write(Sample.LINE)).contains("\"unitPrice\":\"6.20 CNY/kg\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1000.50", "1.50E+3", "0.00", "7"})
        @Tag("K6")
        @DisplayName("a customer's volume that the ERP gives with zeros at its end is the same when it is read back")
        void volumes(String volume) {
            BigDecimal given = new BigDecimal(volume);
            CustomerAnswer answer =
                    new CustomerAnswer(Optional.empty(), given, 3, 0, new FactOrigin("erp", Instant.EPOCH));
            OrderJson erp = OrderJson.with().register(CustomerAnswer.class).build();
            assertThat(erp.read(CustomerAnswer.class, erp.write(answer))).isEqualTo(answer);
            TierFacts facts = new TierFacts(Optional.empty(), given, 3, 0);
            assertThat(json.read(TierFacts.class, json.write(facts))).isEqualTo(facts);
        }

        @Test
        void an_immutable_is_written_by_the_names_of_its_attributes() {
            assertThat(json.write(Sample.LINE))
                    .startsWith("{\"appearance\":")
                    .doesNotContain("\"amount\"")
                    .containsSubsequence("\"labelling\"", "\"number\"", "\"packaging\"", "\"unitPrice\"");
        }

        @Test
        void a_time_is_read_with_any_offset_and_written_in_utc() {
            String utc = json.write(Sample.everything());
            String shanghai = utc.replace("2026-03-02T01:00:00.123456789Z", "2026-03-02T09:00:00.123456789+08:00");
            assertThat(json.write(json.read(Everything.class, shanghai)))
                    .isEqualTo(utc)
                    .contains("123456789Z");
        }
    }
}
