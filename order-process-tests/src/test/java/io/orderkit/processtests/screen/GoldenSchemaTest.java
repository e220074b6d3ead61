package io.orderkit.processtests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.processtests.golden.corpus.CorpusLine;
import io.orderkit.processtests.golden.corpus.GoldenCorpus;
import io.orderkit.processtests.golden.corpus.GoldenFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("X5")
@DisplayName("The schemas of today fit what earlier releases stored and took")
class GoldenSchemaTest {
    /**
     * The maximum number of JSON texts to validate for each type and file. More texts would add nothing, because
     * the walks are repetitive.
     */
    private static final int ENOUGH = 150;

    private static final OrderJson JSON =
            OrderJson.with(ContractProcess.standard(), MallProcess.standard()).build();

    static Stream<Path> files() {
        return GoldenCorpus.releases().flatMap(release -> release.orders().stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @DisplayName("each event as it is stored, each command as it was sent and as it is written today")
    void corpus(Path file) {
        SchemaJudge judge = new SchemaJudge(JSON.schemas());
        Map<String, Integer> seen = new HashMap<>();
        GoldenFile.lines(file).stream()
                .filter(line -> line.startsWith("{\"kind\":\"event\"") || line.startsWith("{\"kind\":\"command\""))
                .map(CorpusLine::read)
                .filter(line -> seen.merge(line.get("type"), 1, Integer::sum) <= ENOUGH)
                .forEach(line -> judge(judge, line));

        assertThat(seen).hasSizeGreaterThan(10);
    }

    private static void judge(SchemaJudge judge, CorpusLine line) {
        String payload = line.get("payload");
        if (line.is("command")) {
            OrderCommand command = JSON.readCommand(line.get("type"), payload);
            fits(judge, command.getClass(), payload);
            fits(judge, command.getClass(), JSON.write(command));
        } else {
            fits(judge, event(line.get("type")), payload);
        }
    }

    private static Class<?> event(String type) {
        return JSON.wireTypes().stream()
                .filter(OrderEvent.class::isAssignableFrom)
                .filter(each -> JSON.typeOf(each).equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static void fits(SchemaJudge judge, Class<?> type, String text) {
        assertThat(judge.faults(type, text))
                .as("%s: %s", type.getSimpleName(), text)
                .isEmpty();
    }
}
