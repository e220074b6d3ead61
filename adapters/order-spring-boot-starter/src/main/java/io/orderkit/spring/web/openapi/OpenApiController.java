package io.orderkit.spring.web.openapi;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The controller that serves the REST interface's OpenAPI description, at {@code /orders/openapi.json}. */
@RestController
public final class OpenApiController {
    private final String document;

    public OpenApiController(OrderOpenApi description) {
        document = description.document();
    }

    @GetMapping(path = "${orderkit.web.path:/orders}/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    String document() {
        return document;
    }
}
