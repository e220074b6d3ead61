package io.orderkit.processtests.places;

import io.orderkit.desk.OrderDesk;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.ports.TenantId;
import io.orderkit.rules.RuleBook;
import io.orderkit.testkit.memory.InMemoryStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Opens three desks as a host does: with the handbook's built-in rules, with the shipped rules, and with a copied rule directory. */
public final class Starts implements Runnable {
    @Override
    public void run() {
        open(new HandbookPolicies());
        open(RuleBook.standard());
        open(copied());
    }

    /**
     * Loads a copy of the shipped rules from a directory. In a rule directory, every reason must have a row in
     * {@code reasons.csv}.
     */
    private static RuleBook copied() {
        try {
            Path directory = Files.createTempDirectory("copied-rules");
            try {
                for (Map.Entry<String, String> file :
                        RuleBook.standard().texts().entrySet()) {
                    Files.writeString(directory.resolve(file.getKey()), file.getValue());
                }
                return RuleBook.load(directory);
            } finally {
                delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no rule set can be written", e);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> inside = Files.list(directory)) {
            for (Path each : inside.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(directory);
    }

    private static void open(Policies rules) {
        OrderDesk.with(new InMemoryStore(TenantId.DEFAULT))
                .processes(ContractProcess.standard(), MallProcess.standard())
                .policies(rules)
                .open();
    }
}
