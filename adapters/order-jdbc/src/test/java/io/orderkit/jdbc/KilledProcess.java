package io.orderkit.jdbc;

import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.AppendResult;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Appends until it is killed, and prints each acknowledgement. The first argument is the file, the second a name. */
final class KilledProcess {
    private KilledProcess() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (JdbcStore store = JdbcStore.h2(Path.of(arguments[0]), TenantId.DEFAULT)) {
            String run = arguments[1];
            for (long i = 0; ; i++) {
                String order = run + "-" + i % 3;
                long version = i / 3 + 1;
                String command = run + "-c-" + i;
                if (store.append(Some.append(order, version, command)) instanceof AppendResult.Appended) {
                    out.println("acknowledged " + order + " " + version + " " + command);
                } else {
                    out.println("refused " + order + " " + version);
                }
            }
        }
    }
}
