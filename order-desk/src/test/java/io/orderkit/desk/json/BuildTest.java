package io.orderkit.desk.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.process.ProcessDefect;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A test of types that cannot be written: building the OrderJson must fail, and the error must give the type's name and
 * path.
 */
class BuildTest {
    /** A type with a field of a mutable type. */
    @Wire("sign-contract")
    public record SignContract(List<Optional<String>> days, Inner inner) implements OrderCommand {}

    /** A type that contains the mutable type one level deeper. */
    public record Inner(Map<String, List<Date>> on, double factor) {}

    /** A type without a wire name. */
    public record Nameless() implements OrderCommand {}

    /** A type with the wire name of another type. */
    @Wire("sign-contract")
    public record Twin(String type) implements OrderCommand {}

    /** A type whose field is an interface that no registered type implements. */
    public record OfCalendar(BusinessCalendar calendar) {}

    record Hidden(String text) {}

    @Test
    void a_type_that_cannot_be_written_is_named_with_its_path() {
        assertThatThrownBy(() -> OrderJson.with().register(SignContract.class).build())
                .isInstanceOf(ProcessDefect.class)
                .hasMessageContaining(
                        "command sign-contract → field days → List<java.util.Optional<java.lang.String>>: an"
                                .replace("java.util.Optional", "Optional"))
                .hasMessageContaining("command sign-contract → field inner → Inner → field on → Map<java.lang.String,"
                        + " List<java.util.Date>> → List<java.util.Date> → java.util.Date: expected a record")
                .hasMessageContaining("→ field factor → double: it is not exact; expected BigDecimal");
    }

    @Test
    void names_that_are_missing_doubled_or_taken_are_defects() {
        assertThatThrownBy(() -> OrderJson.with()
                        .register(Nameless.class, Twin.class, SignContract.class)
                        .build())
                .isInstanceOf(ProcessDefect.class)
                .hasMessageContaining("command nameless: ")
                .hasMessageContaining("has no @Wire name")
                .hasMessageContaining("have this name")
                .hasMessageContaining("command sign-contract → field type: this name is reserved for the tag");
    }

    @Test
    void an_open_interface_needs_a_registered_type() {
        assertThatThrownBy(() -> OrderJson.with().register(OfCalendar.class).build())
                .isInstanceOf(ProcessDefect.class)
                .hasMessageContaining("field calendar → BusinessCalendar: no registered type is a BusinessCalendar");
    }

    @Test
    void a_type_that_is_not_public_is_a_defect() {
        assertThatThrownBy(() -> OrderJson.with().register(Hidden.class).build())
                .isInstanceOf(ProcessDefect.class)
                .hasMessageContaining("Hidden cannot be reached; expected a public type");
    }

    @Test
    void a_schema_without_its_upcasters_is_a_defect_and_so_is_an_upcaster_without_its_type() {
        assertThatThrownBy(() -> OrderJson.with()
                        .register(Sample.PriceAgreed.class)
                        .upcaster("price-agreed", 1, old -> old)
                        .upcaster("price-agred", 2, old -> old)
                        .build())
                .isInstanceOf(ProcessDefect.class)
                .hasMessageContaining("event price-agreed: it has schema 3 but no upcaster from schema 2")
                .hasMessageContaining("upcaster of price-agred: no registered type has this name");
    }
}
