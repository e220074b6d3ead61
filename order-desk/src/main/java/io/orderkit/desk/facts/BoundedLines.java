package io.orderkit.desk.facts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A line reader that limits the length of a line, so that every line fits into memory. */
final class BoundedLines implements AutoCloseable {
    private static final int LONGEST = 4 << 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private long number;
    private long bytes;

    BoundedLines(InputStream in) {
        this.in = in;
    }

    /** Returns the number of the last line read, counted from 1. */
    long number() {
        return number;
    }

    long bytes() {
        return bytes;
    }

    /** Returns the next line without its line break; empty at the end of the file. */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        int read = in.read();
        if (read < 0) {
            return Optional.empty();
        }
        number++;
        while (read >= 0 && read != '\n') {
            line.write(read);
            if (line.size() > LONGEST) {
                throw new IOException("a line of more than " + LONGEST + " bytes");
            }
            read = in.read();
        }
        bytes += line.size() + 1;
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(line.toByteArray()))
                .toString();
        boolean marked = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return Optional.of(marked ? text.substring(1) : text);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
