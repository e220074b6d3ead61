package io.orderkit.spring.kills;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;

@DisplayName("An application on an H2 file that is killed")
class H2ApplicationKillTest extends KillRules {
    @Override
    String[] database(Path place) {
        return new String[] {
            "--spring.datasource.url=jdbc:h2:file:" + place.resolve("orders")
                    + ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0"
        };
    }
}
