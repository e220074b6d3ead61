package io.orderkit.processtests.screen;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.orderkit.desk.json.OrderSchemas;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A validator that checks JSON texts against the generated schemas, independently of this library. */
final class SchemaJudge {
    private final OrderSchemas schemas;
    private final Map<Class<?>, Schema> known = new HashMap<>();

    SchemaJudge(OrderSchemas schemas) {
        this.schemas = schemas;
    }

    /** Returns the errors found by validating a JSON text against the schema of a type. */
    List<Error> faults(Class<?> type, String text) {
        return known.computeIfAbsent(type, each -> schema(schemas.of(each))).validate(text, InputFormat.JSON);
    }

    /** Returns the errors found by validating a JSON text against a complete schema document. */
    static List<Error> faultsBy(String document, String text) {
        return schema(document).validate(text, InputFormat.JSON);
    }

    private static Schema schema(String document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document, InputFormat.JSON);
    }
}
