package io.orderkit.desk.archive;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.ArchivedOrder;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.OrderSummary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A reader that returns the orders of an archive one by one, in the sequence of the file. Used for one reading.
 */
final class ArchiveReader implements AutoCloseable {
    private final BufferedReader in;
    private final TenantId tenant;
    private final OrderJson json;
    private String sum = "";
    private long number;

    ArchiveReader(Path file, TenantId tenant, OrderJson json) throws IOException {
        // The reader replaces invalid bytes, so the checksum of the line no longer matches.
        this.in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
        this.tenant = tenant;
        this.json = json;
    }

    /**
     * Passes each order of the archive to a consumer.
     *
     * @throws ArchiveInvalid if a line has been altered or the end of the file is missing
     */
    void forEach(Consumer<ArchivedOrder> what) throws IOException {
        ArchiveRows.Fields head = next();
        expect(head, "archive");
        String format = head.text("format");
        if (!format.equals(ArchiveWriter.FORMAT)) {
            throw new ArchiveInvalid(number, "format " + format, "format " + ArchiveWriter.FORMAT);
        }
        String whose = head.text("tenant");
        if (!whose.equals(tenant.value())) {
            throw new ArchiveInvalid(number, "an archive of tenant " + whose, "one of tenant " + tenant);
        }
        int orders = 0;
        ArchiveRows.Fields line = next();
        while (!line.text("kind").equals("end")) {
            expect(line, "order");
            what.accept(order(line));
            orders++;
            line = next();
        }
        int said = line.get("orders", Integer::valueOf);
        if (said != orders || in.readLine() != null) {
            throw new ArchiveInvalid(
                    number, orders + " orders, or lines after this one", said + " orders, and this as the last line");
        }
    }

    private ArchivedOrder order(ArchiveRows.Fields head) throws IOException {
        long at = number;
        OrderId order = head.get("order", OrderId::new);
        OrderSummary summary = summary(head);
        long events = head.get("events", Long::valueOf);
        long entries = head.get("entries", Long::valueOf);
        List<EventEnvelope> history = new ArrayList<>();
        for (long i = 0; i < events; i++) {
            ArchiveRows.Fields line = next();
            expect(line, "event");
            history.add(line.event(tenant, order));
        }
        List<JournalEntry> journal = new ArrayList<>();
        for (long i = 0; i < entries; i++) {
            ArchiveRows.Fields line = next();
            expect(line, "entry");
            journal.add(line.entry(order));
        }
        ArchivedOrder archived = new ArchivedOrder(history, journal, summary);
        try {
            archived.requireFits(tenant);
        } catch (IllegalArgumentException e) {
            throw new ArchiveInvalid(at, String.valueOf(e.getMessage()), "a whole order", e);
        }
        return archived;
    }

    private OrderSummary summary(ArchiveRows.Fields head) {
        try {
            return json.readKept(OrderSummary.class, head.text("summary"));
        } catch (JsonInvalid e) {
            throw new ArchiveInvalid(number, "a summary that cannot be read", "one as it was written", e);
        }
    }

    private void expect(ArchiveRows.Fields line, String kind) {
        String found = line.text("kind");
        if (!found.equals(kind)) {
            throw new ArchiveInvalid(number, "a line of kind " + found, "one of kind " + kind);
        }
    }

    private ArchiveRows.Fields next() throws IOException {
        number++;
        String text = in.readLine();
        if (text == null) {
            throw new ArchiveInvalid(number, "the end of the file", "more lines; it may have been cut off");
        }
        ArchiveLine line = ArchiveLine.read(text, sum, number);
        sum = ArchiveLine.sumIn(text);
        return new ArchiveRows.Fields(line.fields(), number);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
