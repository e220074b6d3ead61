package io.orderkit.spring;

/** Sample commands, as a client sends them. */
final class Commands {
    static final String CALL = """
            {"channel": "phone", "salesperson": "sales-7", "unclear": [],
             "content": {"customer": "C-2041", "currency": "CNY", "requestedDate": "2026-12-20", "lines": [
               {"number": 1, "product": "KL-125", "quantity": "12000 kg", "unitPrice": "6.20 CNY/kg"}]}}
            """;
    static final String READ_BACK = "{\"agreed\": true}";

    private Commands() {}

    static String path(String order, String command) {
        return "/orders/" + order + "/commands/" + command;
    }
}
