package io.orderkit.jackson;

import org.junit.jupiter.api.DisplayName;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A mapper of Jackson 3 with the module")
class OrderJacksonModuleTest extends HostMapperRules {
    @Override
    HostMapper mapper() {
        JsonMapper jackson = JsonMapper.builder()
                .addModule(OrderJacksonModule.later(() -> JSON))
                .build();
        return new HostMapper() {
            @Override
            public String write(Object value) {
                return jackson.writeValueAsString(value);
            }

            @Override
            public <T> T read(Class<T> type, String text) {
                return jackson.readValue(text, type);
            }

            @Override
            public String writeByTree(Object value) {
                return jackson.valueToTree(value).toString();
            }
        };
    }
}
