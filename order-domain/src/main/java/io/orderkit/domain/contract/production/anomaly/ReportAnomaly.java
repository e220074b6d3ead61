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
 * The command that reports an anomaly (C11.1). Production reports anomalies immediately. CS and quality inspection
 * report the anomalies that they find during inspections.
 *
 * @param number the anomaly's number
 * @param kind the kind of anomaly
 * @param lines the order lines whose goods are affected; if empty, all lines are affected
 * @param report the text of the anomaly report
 * @param lots the numbers of the affected lots; if empty, all goods of the lines are affected
 */
@Wire("report-anomaly")
public record ReportAnomaly(
        @Identifies("anomaly") String number,
        Anomaly.Kind kind,
        Set<Integer> lines,
        String report,
        @Since("0.2") Set<String> lots)
        implements Command<ContractOrder> {
    /**
     * The roles that can report problems in production. The roles include the CS assistant, who supervises production
     * (C11), and the warehouse (C12.1).
     */
    private static final Set<Role> REPORTERS =
            Set.of(Role.PRODUCTION, Role.CS_AGENT, Role.CS_ASSISTANT, Role.QUALITY_INSPECTION, Role.WAREHOUSE);

    /** The roles that carry out inspections and therefore report failed inspections (C12.1). */
    private static final Set<Role> INSPECTORS = Set.of(Role.CS_AGENT, Role.QUALITY_INSPECTION);

    /** The role that can stop production because of a payment, but for no other reason (X10). */
    private static final Set<Role> STOPPING = Set.of(Role.CS_SUPERVISOR);

    /**
     * Checks the values.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code number} is blank
     */
    public ReportAnomaly {
        number = Names.required("anomaly number", number);
        lines = Set.copyOf(lines);
        lots = lots.stream().map(lot -> Names.required("lot number", lot)).collect(Collectors.toUnmodifiableSet());
    }

    /** Creates a report of an anomaly that affects entire lines or the entire order. */
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

    /**
     * Returns whether the actor can report anomalies of other kinds, but not of this kind. If the actor cannot report
     * anomalies at all, the step's permit refuses the command.
     */
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
