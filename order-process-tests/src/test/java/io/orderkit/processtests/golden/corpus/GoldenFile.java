package io.orderkit.processtests.golden.corpus;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.UnsupportedOptionsException;
import org.tukaani.xz.XZInputStream;
import org.tukaani.xz.XZOutputStream;

/** A file of JSON Lines, compressed by XZ, which contains one order after the other. */
public final class GoldenFile {
    /**
     * The compression options. The dictionary is as large as all orders of one file: the orders repeat each other, and hardly anything else
     * makes the corpus small.
     */
    private static final LZMA2Options SMALL = small();

    private GoldenFile() {}

    private static LZMA2Options small() {
        LZMA2Options options = new LZMA2Options();
        try {
            options.setDictSize(1 << 26);
        } catch (UnsupportedOptionsException e) {
            throw new IllegalStateException("64 MiB are within the format's limits", e);
        }
        return options;
    }

    /** Reads the orders one by one, so that a corpus need not fit into memory. */
    public static void forEach(Path file, Consumer<GoldenOrder> what) {
        try (BufferedReader in = reader(file)) {
            List<CorpusLine> lines = new ArrayList<>();
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                CorpusLine line = CorpusLine.read(text);
                if (line.is("order") && !lines.isEmpty()) {
                    what.accept(GoldenOrder.read(lines));
                    lines.clear();
                }
                lines.add(line);
            }
            what.accept(GoldenOrder.read(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> lines(Path file) {
        try (BufferedReader in = reader(file)) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader reader(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return new BufferedReader(new InputStreamReader(new XZInputStream(in), StandardCharsets.UTF_8), 1 << 16);
    }

    public static void write(Path file, List<GoldenOrder> orders) {
        writeLines(
                file,
                orders.stream()
                        .flatMap(GoldenOrder::lines)
                        .map(CorpusLine::text)
                        .toList());
    }

    public static void writeLines(Path file, List<String> lines) {
        try (BufferedWriter out = new BufferedWriter(new OutputStreamWriter(
                new XZOutputStream(Files.newOutputStream(file), SMALL), StandardCharsets.UTF_8))) {
            for (String line : lines) {
                out.write(line);
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void pack(Path from, Path to) {
        try (OutputStream out = new XZOutputStream(Files.newOutputStream(to), SMALL)) {
            Files.copy(from, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void unpack(Path from, Path to) {
        try (InputStream in = new XZInputStream(Files.newInputStream(from))) {
            Files.copy(in, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
