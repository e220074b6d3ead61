package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.Lots;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.KernelRefusal;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Identifies;
import io.orderkit.domain.wire.Since;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * C11.1: production (for inspections CS or quality inspection) reports at once what went wrong.
 *
 * @param number the anomaly's number
 * @param kind what sort of thing
 * @param lines the lines whose goods are concerned; none: all
 * @param report what happened
 * @param lots the numbers of the lots that are concerned; none: all of the lines
 */
@Wire("report-anomaly")
public record ReportAnomaly(
        @Identifies("anomaly") String number,
        Anomaly.Kind kind,
        Set<Integer> lines,
        String report,
        @Since("0.2") Set<String> lots)
        implements Command<ContractOrder> {
    /** C11: who supervises reports problems too; C12.1: so does the warehouse. */
    private static final Set<Role> REPORTERS =
            Set.of(Role.PRODUCTION, Role.CS_AGENT, Role.CS_ASSISTANT, Role.QUALITY_INSPECTION, Role.WAREHOUSE);

    /** C12.1 failures are reported by those who inspect. */
    private static final Set<Role> INSPECTORS = Set.of(Role.CS_AGENT, Role.QUALITY_INSPECTION);

    /** X10: the supervisor stops production for a payment, and for nothing else. */
    private static final Set<Role> STOPPING = Set.of(Role.CS_SUPERVISOR);

    /** @throws io.orderkit.domain.model.InvalidValue when the number is blank */
    public ReportAnomaly {
        number = Names.required("anomaly number", number);
        lines = Set.copyOf(lines);
        lots = lots.stream().map(lot -> Names.required("lot number", lot)).collect(Collectors.toUnmodifiableSet());
    }

    /** A report about whole lines, or about everything. */
    public ReportAnomaly(String number, Anomaly.Kind kind, Set<Integer> lines, String report) {
        this(number, kind, lines, report, Set.of());
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Objections objections = new Objections()
                .when(Anomalies.known(order, number).isPresent(), ProductionRefusal.ANOMALY_KNOWN, "number", number)
                .when(
                        isForOthers(deciding.actor()),
                        KernelRefusal.NOT_PERMITTED,
                        "actor",
                        deciding.by(),
                        "found",
                        roles(deciding.actor().roles()),
                        "expected",
                        roles(reporters()));
        lines.forEach(line ->
                objections.when(order.content().line(line).isEmpty(), ProductionRefusal.LINE_UNKNOWN, "line", line));
        return objections.list();
    }

    /** Whether the actor may report something, but not this; who may report nothing is refused by the row. */
    private boolean isForOthers(Actor actor) {
        boolean reports = reporters().stream().anyMatch(actor::is);
        boolean mayReportSome =
                STOPPING.stream().anyMatch(actor::is) || REPORTERS.stream().anyMatch(actor::is);
        return mayReportSome && !reports;
    }

    private Set<Role> reporters() {
        return switch (kind) {
            case INSPECTION -> INSPECTORS;
            case PAYMENT -> STOPPING;
            case PRODUCTION, TECHNICAL, OTHER -> REPORTERS;
        };
    }

    private static String roles(Set<Role> roles) {
        return roles.stream().map(role -> "@role." + role).sorted().collect(Collectors.joining(", "));
    }

    @Override
    public List<AnomalyReported> decide(ContractOrder order, Deciding deciding) {
        return List.of(new AnomalyReported(number, kind, lines, report, Lots.asKnown(order, lots)));
    }
}
