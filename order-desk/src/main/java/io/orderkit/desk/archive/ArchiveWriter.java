package io.orderkit.desk.archive;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.ArchivedOrder;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A writer that adds orders to an archive one by one. A file becomes a valid archive only when {@link #end} is called.
 * Used for one writing.
 */
final class ArchiveWriter implements AutoCloseable {
    static final String FORMAT = "1";

    private final FileChannel file;
    private final BufferedWriter out;
    private final OrderJson json;
    private String sum = "";
    private int orders;

    ArchiveWriter(Path path, TenantId tenant, OrderJson json) throws IOException {
        this.file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.out = new BufferedWriter(Channels.newWriter(file, StandardCharsets.UTF_8));
        this.json = json;
        write(ArchiveLine.of("archive").with("format", FORMAT).with("tenant", tenant));
    }

    void order(ArchivedOrder order) throws IOException {
        write(ArchiveLine.of("order")
                .with("order", order.order())
                .with("events", order.events().size())
                .with("entries", order.journal().size())
                .with("summary", json.write(order.summary())));
        for (EventEnvelope event : order.events()) {
            write(ArchiveRows.of(event));
        }
        for (JournalEntry entry : order.journal()) {
            write(ArchiveRows.of(entry));
        }
        orders++;
    }

    /** Writes the closing line, and flushes the file to disk. */
    void end() throws IOException {
        write(ArchiveLine.of("end").with("orders", orders));
        out.flush();
        file.force(true);
    }

    private void write(ArchiveLine line) throws IOException {
        String text = line.text(sum);
        sum = ArchiveLine.sumIn(text);
        out.write(text);
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
