package io.orderkit.rules.internal.compiling;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The string constants of a class file (JVMS 4.4.3). A replaced constant gets a new entry at the end of the constant
 * pool. The bytecode instructions do not change. The names of classes, fields and methods stay unchanged, even if a
 * name and a string constant share an entry.
 */
final class StringConstants {
    private static final int POOL_COUNT = 8;
    private static final int POOL = 10;
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int STRING = 8;

    private final byte[] code;
    private final int count;

    /** The offset of each UTF-8 entry in the class file, by the index of the entry. */
    private final Map<Integer, Integer> texts = new TreeMap<>();

    /** The offset of each string entry's reference to a UTF-8 entry, by the index of the string entry. */
    private final Map<Integer, Integer> strings = new TreeMap<>();

    private final int end;

    private StringConstants(byte[] code) {
        this.code = code;
        ByteBuffer pool = ByteBuffer.wrap(code);
        this.count = Short.toUnsignedInt(pool.getShort(POOL_COUNT));
        pool.position(POOL);
        for (int index = 1; index < count; index++) {
            int at = pool.position();
            int tag = pool.get();
            if (tag == UTF8) {
                texts.put(index, at + 1);
            } else if (tag == STRING) {
                strings.put(at + 1, Short.toUnsignedInt(pool.getShort(at + 1)));
            }
            pool.position(at + 1 + length(tag, pool));
            // An eight-byte entry takes up two indexes of the constant pool.
            index += tag == LONG || tag == DOUBLE ? 1 : 0;
        }
        this.end = pool.position();
    }

    private static int length(int tag, ByteBuffer pool) {
        return switch (tag) {
            case UTF8 -> 2 + Short.toUnsignedInt(pool.getShort(pool.position()));
            case LONG, DOUBLE -> 8;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case 15 -> 3;
            case 7, STRING, 16, 19, 20 -> 2;
            default -> throw new IllegalArgumentException("no constant of a class file has the tag " + tag);
        };
    }

    /**
     * Returns the class file with its string constants replaced.
     *
     * <p>A constant is left unchanged if the new text would exceed the class file limit of 65,535 bytes. Only the
     * engine's description of a condition with thousands of texts can exceed the limit, and that description appears
     * only in error messages.
     */
    static byte[] replace(byte[] code, UnaryOperator<String> change) {
        return new StringConstants(code).replace(change);
    }

    private byte[] replace(UnaryOperator<String> change) {
        byte[] changed = code.clone();
        ByteArrayOutputStream added = new ByteArrayOutputStream();
        int next = count;
        for (Map.Entry<Integer, Integer> string : strings.entrySet()) {
            String before = text(string.getValue());
            String after = change.apply(before);
            Optional<byte[]> entry = after.equals(before) ? Optional.empty() : entry(after);
            if (entry.isPresent()) {
                added.writeBytes(entry.get());
                ByteBuffer.wrap(changed).putShort(string.getKey(), (short) next++);
            }
        }
        if (next > 0xFFFF) {
            throw new IllegalStateException("a class file holds at most 65,534 constants, not " + (next - 1));
        }
        ByteBuffer.wrap(changed).putShort(POOL_COUNT, (short) next);
        ByteArrayOutputStream all = new ByteArrayOutputStream(changed.length + added.size());
        all.write(changed, 0, end);
        all.writeBytes(added.toByteArray());
        all.write(changed, end, changed.length - end);
        return all.toByteArray();
    }

    private String text(int index) {
        int at = texts.getOrDefault(index, code.length);
        try {
            return new DataInputStream(new ByteArrayInputStream(code, at, code.length - at)).readUTF();
        } catch (IOException e) {
            throw new UncheckedIOException("the class file is damaged", e);
        }
    }

    private static Optional<byte[]> entry(String text) {
        ByteArrayOutputStream entry = new ByteArrayOutputStream();
        try {
            DataOutputStream out = new DataOutputStream(entry);
            out.writeByte(UTF8);
            out.writeUTF(text);
            return Optional.of(entry.toByteArray());
        } catch (UTFDataFormatException tooLong) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
    }
}
