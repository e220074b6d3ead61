package io.orderkit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.firstorder.Shop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A TypeScript client that is generated from the description")
class TypeScriptClientTest {
    private static HostUnderTest host;
    private static NodeTool node;

    @BeforeAll
    static void generate() throws Exception {
        host = HostUnderTest.running(List.of(Shop.class), "--orderkit.web.openapi=true");
        node = NodeTool.installed(
                Path.of("target", "typescript"), List.of("package.json", "tsconfig.json", "client.ts", "wrong.ts"));
        Files.writeString(
                node.folder().resolve("openapi.json"),
                host.get("/orders/openapi.json").body());
        runs("node_modules/.bin/openapi-typescript", "openapi.json", "-o", "orders.d.ts");
    }

    @AfterAll
    static void end() {
        host.close();
    }

    private static String runs(String... command) throws Exception {
        NodeTool.Ended ended = node.run(command);
        assertThat(ended.code()).as(ended.text()).isZero();
        return ended.text();
    }

    @Test
    @DisplayName("compiles strictly, and works with the running application")
    void works() throws Exception {
        runs("node_modules/.bin/tsc", "-p", ".");

        assertThat(runs("node", "out/client.js", host.address(), HostUnderTest.basic(HostUnderTest.AGENT))
                        .lines())
                .containsExactly(
                        "preview order-received",
                        "accepted ts-call 1 false",
                        "refused 422 wrong-position",
                        "shown contract clarifying,not-ordered,not-reviewed,not-arranged",
                        "history order-received",
                        "evidence receive-order true",
                        "page TS-1");
    }

    @Test
    @DisplayName(
            "does not compile where it sends what would be refused: a lacking field, an unknown name, an unknown field")
    void wrong() throws Exception {
        NodeTool.Ended ended = node.run(
                "node_modules/.bin/tsc",
                "--noEmit",
                "--strict",
                "--skipLibCheck",
                "--module",
                "NodeNext",
                "--moduleResolution",
                "NodeNext",
                "wrong.ts");

        assertThat(ended.code()).isNotZero();
        assertThat(ended.text().lines().filter(line -> line.startsWith("wrong.ts(")))
                .as(ended.text())
                .hasSize(3);
        assertThat(ended.text()).contains("salesperson", "\"phonee\"", "actor");
    }
}
