package io.orderkit.rules.internal.compiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("K1")
class StringConstantsTest {
    private static final String NAME = Sample.class.getName();

    /**
     * A class whose constant pool is difficult to edit: strings share entries with names and follow eight-byte
     * constants.
     */
    public static final class Sample implements Supplier<String> {
        static final long LARGE = 0x1234_5678_9ABCL;
        static final double PRECISE = 0.1;

        @Override
        public String get() {
            String get = "get";
            return get + "|" + String.valueOf(LARGE).length() + "|" + PRECISE + "|" + kept();
        }

        private static String kept() {
            return "kept";
        }
    }

    private static byte[] code() throws IOException {
        try (InputStream in = Sample.class.getResourceAsStream("StringConstantsTest$Sample.class")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static String says(byte[] code) throws ReflectiveOperationException {
        ClassLoader loader = new ClassLoader(StringConstantsTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                return name.equals(NAME) ? defineClass(name, code, 0, code.length) : super.loadClass(name, resolve);
            }
        };
        Object sample = loader.loadClass(NAME).getConstructor().newInstance();
        return String.valueOf(((Supplier<?>) sample).get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*/", "货币 é \u0000 𝔘", "a text of \" many / letters \n"})
    @DisplayName("a constant is replaced, and a method of the same name is not")
    void aConstantIsReplaced(String text) throws Exception {
        Map<String, String> change = Map.of("get", text);
        byte[] changed = StringConstants.replace(code(), before -> change.getOrDefault(before, before));
        assertThat(says(changed)).isEqualTo(text + "|14|0.1|kept");
        assertThat(says(code())).isEqualTo("get|14|0.1|kept");
    }

    @Test
    @DisplayName("a class in which nothing changes stays as it is")
    void aClassInWhichNothingChanges() throws Exception {
        assertThat(StringConstants.replace(code(), before -> before)).isEqualTo(code());
    }

    @Test
    @DisplayName("a constant stays as it is when the new one is longer than a class file allows")
    void aConstantThatIsTooLong() throws Exception {
        assertThat(says(StringConstants.replace(code(), before -> before.equals("get") ? "语".repeat(21845) : before)))
                .startsWith("语");
        assertThat(says(StringConstants.replace(code(), before -> before.equals("get") ? "语".repeat(21846) : before)))
                .startsWith("get|");
    }
}
