package io.orderkit.papermill.erp;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.json.text.JsonProblem;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.papermill.input.JsonLinesFile;
import io.orderkit.papermill.input.LineComplaint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The mill's master data, read from four files with one JSON object per line. Users can edit the master data files.
 *
 * @param plan the price execution plan
 * @param deals earlier deals
 * @param contracts the sales contracts
 * @param customers the customer record
 */
public record MasterData(
        List<PlanRow> plan, List<DealRow> deals, List<ContractRow> contracts, List<CustomerRow> customers) {
    private static final OrderJson JSON = OrderJson.with()
            .register(PlanRow.class, DealRow.class, ContractRow.class, CustomerRow.class)
            .build();

    /**
     * Reads the four files.
     *
     * @param open opens the file with a given name
     * @param complaints receives every fault found in the files
     */
    public static MasterData read(Function<String, JsonLinesFile> open, Consumer<LineComplaint> complaints) {
        return new MasterData(
                rows(
                        open.apply("price-plan.jsonl"),
                        PlanRow.class,
                        complaints,
                        row -> row.product() + " " + row.from()),
                rows(
                        open.apply("earlier-deals.jsonl"),
                        DealRow.class,
                        complaints,
                        row -> row.customer() + " " + row.product() + " " + row.day()),
                rows(
                        open.apply("contracts.jsonl"),
                        ContractRow.class,
                        complaints,
                        row -> row.number().value()),
                rows(
                        open.apply("customers.jsonl"),
                        CustomerRow.class,
                        complaints,
                        row -> row.customer().value()));
    }

    /** Returns the name of a customer. */
    public Optional<String> nameOf(CustomerId customer) {
        return customers.stream()
                .filter(row -> row.customer().equals(customer))
                .map(CustomerRow::name)
                .findFirst();
    }

    private static <R> List<R> rows(
            JsonLinesFile file, Class<R> type, Consumer<LineComplaint> complaints, Function<R, String> key) {
        List<R> rows = new ArrayList<>();
        Map<String, Integer> known = new HashMap<>();
        file.forEach((number, text) -> {
            try {
                R row = JSON.read(type, text);
                Integer first = known.putIfAbsent(key.apply(row), number);
                if (first != null) {
                    complaints.accept(new LineComplaint(file.name(), number, twice(key.apply(row), first)));
                }
                rows.add(row);
            } catch (JsonInvalid e) {
                e.problems()
                        .forEach(problem ->
                                complaints.accept(new LineComplaint(file.name(), number, onOneLine(problem))));
            }
        });
        return rows;
    }

    private static JsonProblem twice(String key, int first) {
        return new JsonProblem("", key + " again", "each key once; it is already on line " + first, Optional.empty());
    }

    /** Returns the problem without its line number, which is always 1 because each line is parsed separately. */
    private static JsonProblem onOneLine(JsonProblem problem) {
        return new JsonProblem(
                problem.path().replace("line 1, ", ""), problem.found(), problem.expected(), problem.maybe());
    }
}
