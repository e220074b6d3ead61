package io.orderkit.desk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.domain.order.OrderLine;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A test that reads invalid texts. For every string, the reader either returns a value or throws a JsonInvalid. Each
 * problem in the exception is a single line. The reader never throws any other exception.
 */
class HostileTextTest {
    private final OrderJson json = Sample.json().build();

    static Stream<String> texts() {
        return Stream.of(
                "",
                " ",
                "null",
                "7",
                "\"x\"",
                "true",
                "[]",
                "{}",
                "{",
                "}",
                "[",
                "]",
                "{\"",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1,",
                "{\"a\":1,}",
                "{a:1}",
                "{'a':1}",
                "{\"a\":NaN}",
                "{\"a\":-Infinity}",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":.5}",
                "{\"a\":1.}",
                "{\"a\":1e}",
                "// no\n{}",
                "/* no */{}",
                "{} {}",
                "{}x",
                "{}\u0000",
                "\uFEFF{}",
                "\u0000",
                "\uD800",
                "{\"\uD800\":1}",
                "{\"a\":\"\uDC00\"}",
                "{\"number\":\"\\ud800\"}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\n\"}",
                "{\"number\":1,\"number\":2}",
                "{\"number\":1e999999999}",
                "{\"number\":" + "9".repeat(100_000) + "}",
                "{\"number\":-" + "9".repeat(1001) + ".5e-5}",
                "{\"number\":1,\"quantity\":\"1e999999999 kg\"}",
                "{\"number\":1,\"tolerance\":\"" + "9".repeat(20_000) + " %\"}",
                "{\"number\":1,\"product\":\"" + "x".repeat(1_000_000) + "\"}",
                "{\"" + "x".repeat(1_000_000) + "\":1}",
                "x".repeat(2_000_000),
                "[".repeat(100_000),
                "{\"a\":".repeat(100_000),
                "[".repeat(500_000) + "]".repeat(500_000),
                "{\"number\":1,\"specialItems\":" + "[".repeat(62) + "]".repeat(62) + "}",
                "[" + "0,".repeat(500_000) + "0]",
                "{\"number\":1,\"specialItems\":[" + "0,".repeat(500_000) + "0]}",
                IntStream.range(0, 100_000).mapToObj(i -> "\"" + i + "\":1").collect(Collectors.joining(",", "{", "}")),
                "{\"type\":7}",
                "{\"type\":\"order-line\",\"schema\":\"2\"}",
                "{\"type\":\"order-line\",\"schema\":1e99}",
                "{\"type\":{\"type\":{}}}",
                "[{\"type\":null}]",
                "{\"type\":\"answer\"}",
                "{\"type\":\"\"}");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_hostile_text_is_refused_in_order(String text) {
        tryAll(text);
    }

    @Property(tries = 2000)
    void any_text_is_read_or_refused_in_order(@ForAll String text) {
        tryAll(text);
        tryAll("{\"number\":" + text + "}");
        tryAll("{\"number\":1,\"product\":\"" + text + "\"}");
    }

    /** Reads a valid JSON text after one character has been changed or inserted, or after truncation. */
    @Property(tries = 500)
    void a_good_text_with_a_slip_is_read_or_refused_in_order(@ForAll int at, @ForAll char slip) {
        String good = json.write(Sample.everything());
        int place = Math.floorMod(at, good.length());
        tryOne(() -> json.readEvent("everything", 1, good.substring(0, place) + slip + good.substring(place + 1)));
        tryOne(() -> json.readEvent("everything", 1, good.substring(0, place)));
        tryOne(() ->
                json.readTagged("{\"type\":\"everything\"," + good.substring(0, place) + slip + good.substring(place)));
    }

    private void tryAll(String text) {
        List.<Runnable>of(
                        () -> json.read(OrderLine.class, text),
                        () -> json.readCommand("order-lines", text),
                        () -> json.readEvent("everything", 1, text),
                        () -> json.readEvent("price-agreed", 1, text),
                        () -> json.readTagged(text),
                        () -> json.readTaggedList(text),
                        () -> json.readCommand(text, "{}"))
                .forEach(HostileTextTest::tryOne);
    }

    private static void tryOne(Runnable reading) {
        try {
            reading.run();
        } catch (JsonInvalid e) {
            assertThat(e.problems())
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(100)
                    .allSatisfy(problem -> assertThat(problem.message())
                            .hasSizeLessThan(3000)
                            .doesNotContain("\n", "\r", "tools.jackson"));
        } catch (Throwable e) {
            fail(e);
        }
    }
}
