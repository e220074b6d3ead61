package io.orderkit.desk.json.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Quoting must match Jackson exactly, because Jackson wrote the JSON from which the fingerprints of released commands
 * were computed.
 */
@Label("A text in JSON")
class JsonQuotingTest {
    private static String byJackson(String text) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = JsonText.JACKSON.createGenerator(ObjectWriteContext.empty(), out)) {
            generator.writeString(text);
        }
        return out.toString();
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder();
        JsonQuoting.appendEscaped(text, out);
        return out.toString();
    }

    @Property
    @Label("is escaped as in release 0.1, whatever is in it")
    void asEver(@ForAll String text) {
        assertThat(quoted(text)).isEqualTo(byJackson(text));
    }

    @Property
    @Label("is escaped as in release 0.1 where it is full of what JSON escapes")
    void full(@ForAll @CharRange(from = '\0', to = 'a') String text) {
        assertThat(quoted(text)).isEqualTo(byJackson(text));
        if (text.indexOf('\0') < 0) {
            StringBuilder checked = new StringBuilder();
            assertThat(JsonQuoting.append(text, checked)).isEmpty();
            assertThat(checked).hasToString(quoted(text));
        }
    }

    @Test
    @DisplayName("keeps the pairs of a character beyond the first plane")
    void pairs() {
        assertThat(quoted("\uD83D\uDCE6 纸 ñ\u2028")).isEqualTo(byJackson("\uD83D\uDCE6 纸 ñ\u2028"));
    }
}
