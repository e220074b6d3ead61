package io.orderkit.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.orderkit.jackson.two.OrderJackson2Module;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A mapper of Jackson 2 with the module")
class OrderJackson2ModuleTest extends HostMapperRules {
    @Override
    HostMapper mapper() {
        JsonMapper jackson =
                JsonMapper.builder().addModule(OrderJackson2Module.of(JSON)).build();
        return new HostMapper() {
            @Override
            public String write(Object value) throws JsonProcessingException {
                return jackson.writeValueAsString(value);
            }

            @Override
            public <T> T read(Class<T> type, String text) throws JsonProcessingException {
                return jackson.readValue(text, type);
            }

            @Override
            public String writeByTree(Object value) {
                return jackson.valueToTree(value).toString();
            }
        };
    }
}
