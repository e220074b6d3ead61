package io.orderkit.desk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.desk.json.Sample.PriceAgreed;
import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.domain.measure.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private static final PriceAgreed AGREED = new PriceAgreed(Money.of("CNY", "10.00"), Optional.empty());

    private final OrderJson json = Sample.json().build();

    @Test
    void what_an_older_release_wrote_is_brought_up_step_by_step() {
        assertThat(json.readEvent("price-agreed", 1, "{\"price\":\"10.00 CNY\"}"))
                .isEqualTo(AGREED);
        assertThat(json.readEvent("price-agreed", 2, "{\"total\":\"10.00 CNY\"}"))
                .isEqualTo(AGREED);
        assertThat(json.readEvent("price-agreed", 3, "{\"amount\":\"10.00 CNY\"}"))
                .isEqualTo(AGREED);
        assertThat(json.readTagged("{\"type\":\"price-agreed\",\"schema\":2,\"total\":\"10.00 CNY\"}"))
                .isEqualTo(AGREED);
        assertThat(json.readTagged("{\"type\":\"price-agreed\",\"price\":\"10.00 CNY\"}"))
                .isEqualTo(AGREED);
        assertThat(json.writeTagged(AGREED))
                .isEqualTo("{\"type\":\"price-agreed\",\"schema\":3,\"amount\":\"10.00 CNY\"}");
    }

    @Test
    void what_a_newer_release_wrote_is_refused_by_name() {
        assertThatThrownBy(() -> json.readEvent("price-agreed", 4, "{}"))
                .isInstanceOf(JsonInvalid.class)
                .hasMessage("schema: found 4, expected schema 1 to 3 of price-agreed; a newer release wrote it");
        assertThatThrownBy(() -> json.readEvent("everything", 0, "{}"))
                .isInstanceOf(JsonInvalid.class)
                .hasMessage("schema: found 0, expected schema 1 of everything");
        assertThatThrownBy(() -> json.readTagged("{\"type\":\"price-agreed\",\"schema\":4}"))
                .isInstanceOf(JsonInvalid.class);
    }

    @Test
    void unknown_fields_are_tolerated_in_what_was_kept_and_refused_in_commands() {
        assertThat(json.readEvent("price-agreed", 3, "{\"amount\":\"10.00 CNY\",\"mood\":{\"good\":[1]}}"))
                .isEqualTo(AGREED);
        assertThatThrownBy(() -> json.readCommand("note", "{\"order\":\"O-1\",\"text\":\"\",\"mood\":1}"))
                .isInstanceOf(JsonInvalid.class)
                .hasMessage("mood: found an unknown field, expected one of order, text");
        assertThatThrownBy(() -> json.readTagged("{\"type\":\"note\",\"order\":\"O-1\",\"text\":\"\",\"mood\":1}"))
                .isInstanceOf(JsonInvalid.class);
        assertThatThrownBy(() -> json.read(PriceAgreed.class, "{\"amount\":\"10.00 CNY\",\"mood\":1}"))
                .isInstanceOf(JsonInvalid.class);
    }

    @Test
    void a_name_that_nobody_registered_is_refused_and_never_dropped() {
        assertThatThrownBy(() -> json.readEvent("price-agred", 1, "{}"))
                .isInstanceOf(JsonInvalid.class)
                .hasMessage(
                        "type: found \"price-agred\", expected the wire name of an event, of which 2 are registered;"
                                + " an extension may be missing; maybe \"price-agreed\"");
        assertThatThrownBy(() -> json.readEvent("note", 1, "{}")).isInstanceOf(JsonInvalid.class);
        assertThatThrownBy(() -> json.readTaggedList("[{\"type\":\"tier-fact\"}]"))
                .isInstanceOf(JsonInvalid.class)
                .hasMessageContaining("[0].type")
                .hasMessageContaining("maybe \"tier-facts\"");
    }

    @Test
    void an_upcaster_that_fails_is_told_with_its_step() {
        OrderJson broken = OrderJson.with()
                .register(PriceAgreed.class)
                .upcaster("price-agreed", 1, old -> old)
                .upcaster("price-agreed", 2, old -> {
                    throw new IllegalStateException("no total");
                })
                .build();
        assertThatThrownBy(() -> broken.readEvent("price-agreed", 1, "{}"))
                .isInstanceOf(JsonInvalid.class)
                .hasMessage("the text: found price-agreed of schema 2, expected what its upcaster can read (no total)");
    }
}
