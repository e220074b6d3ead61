package io.orderkit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.spring.settings.OrderKitProperties;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The metadata of the properties")
class MetadataTest {
    @Test
    @DisplayName("describes each property of orderkit.*, so that an editor can")
    void describesEach() throws IOException {
        List<String> described = new ArrayList<>();
        for (JsonNode property : metadata().get("properties")) {
            assertThat(property.path("description").stringValue(""))
                    .as(property.get("name").stringValue())
                    .isNotBlank();
            described.add(property.get("name").stringValue());
        }

        assertThat(described).containsExactlyInAnyOrderElementsOf(names("orderkit", OrderKitProperties.class));
    }

    private static List<String> names(String prefix, Class<?> settings) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : settings.getRecordComponents()) {
            String name = prefix + "."
                    + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            if (component.getType().isRecord()) {
                names.addAll(names(name, component.getType()));
            } else {
                names.add(name);
            }
        }
        return names;
    }

    private static JsonNode metadata() throws IOException {
        ClassLoader loader = OrderKitProperties.class.getClassLoader();
        for (URL file : Collections.list(loader.getResources("META-INF/spring-configuration-metadata.json"))) {
            try (InputStream text = file.openStream()) {
                JsonNode metadata = JsonMapper.builder().build().readTree(text);
                if (metadata.toString().contains("\"orderkit.tenants\"")) {
                    return metadata;
                }
            }
        }
        throw new AssertionError("no metadata of orderkit");
    }
}
