package io.orderkit.springshop.form;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.field.OwnField;
import io.orderkit.domain.refusal.Language;
import io.orderkit.domain.refusal.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The JSON format of a company that has added its own fields. */
final class OwnFieldShop {
    private OwnFieldShop() {}

    static OrderJson json(OwnField<?>... fields) {
        Map<String, String> words = new TreeMap<>();
        for (OwnField<?> field : fields) {
            field.wordingKeys().forEach(key -> words.put(key, key));
        }
        Map<Language, Map<String, String>> all = new HashMap<>();
        Language.handbook().forEach(language -> all.put(language, words));
        return OrderJson.with(ContractProcess.standard()
                        .extend("shop", 1)
                        .field(fields)
                        .words(Wording.of(all))
                        .build())
                .build();
    }
}
