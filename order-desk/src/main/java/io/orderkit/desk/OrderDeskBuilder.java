package io.orderkit.desk;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.personal.DataSubjects;
import io.orderkit.desk.properties.OrderProperties;
import io.orderkit.domain.calendar.BusinessCalendar;
import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.contract.process.ContractProcess;
import io.orderkit.domain.field.OwnField;
import io.orderkit.domain.mall.process.MallProcess;
import io.orderkit.domain.policy.Policies;
import io.orderkit.domain.policy.handbook.HandbookPolicies;
import io.orderkit.domain.process.ProcessDefect;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.ports.outside.ErpFacts;
import io.orderkit.ports.personal.SubjectKeys;
import io.orderkit.ports.store.OrderStore;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts a desk together. What is not said is as the handbook has it. Not thread-safe; what it opens is. */
public final class OrderDeskBuilder {
    private final OrderStore store;
    private Supplier<Policies> rules;
    private OrderProperties properties = OrderProperties.none();
    private ErpFacts erp = ErpFacts.byQuestion();
    private BusinessCalendar calendar = BusinessCalendar.weekdaysIn(ZoneOffset.UTC);
    private InstantSource clock = InstantSource.system();
    private DeskObserver observer = DeskObserver.NONE;
    private DeskLimits limits = DeskLimits.USUAL;
    private List<ProcessDefinition<?>> processes = List.of(ContractProcess.standard(), MallProcess.standard());
    private Optional<OrderJson> json = Optional.empty();
    private Optional<SubjectKeys> subjectKeys = Optional.empty();
    private DataSubjects subjects = DataSubjects.CUSTOMER;

    OrderDeskBuilder(OrderStore store) {
        this.store = store;
        Policies handbook = new HandbookPolicies();
        this.rules = () -> handbook;
    }

    /** The rules; by default the handbook's in plain Java. */
    public OrderDeskBuilder policies(Policies always) {
        return policies(() -> always);
    }

    /** The rules in force when asked: one attempt works on one answer. */
    public OrderDeskBuilder policies(Supplier<Policies> inForce) {
        rules = inForce;
        return this;
    }

    /** The properties that rules may look at beside the facts of a question; by default none. */
    public OrderDeskBuilder properties(OrderProperties own) {
        properties = own;
        return this;
    }

    /** What the ERP knows; by default it answers nothing. */
    public OrderDeskBuilder erp(ErpFacts facts) {
        erp = facts;
        return this;
    }

    /** The company's days and zone; by default Monday to Friday in UTC. */
    public OrderDeskBuilder calendar(BusinessCalendar days) {
        calendar = days;
        return this;
    }

    /** The desk's clock; by default the system's. It is read to the microsecond, as stores keep times. */
    public OrderDeskBuilder clock(InstantSource time) {
        clock = time;
        return this;
    }

    /** Who hears what happens; by default nobody. */
    public OrderDeskBuilder observer(DeskObserver who) {
        observer = who;
        return this;
    }

    /** What is let through; by default {@link DeskLimits#USUAL}. */
    public OrderDeskBuilder limits(DeskLimits what) {
        limits = what;
        return this;
    }

    /** The processes; by default the contract process and the mall as the handbook has them. */
    public OrderDeskBuilder processes(ProcessDefinition<?>... which) {
        processes = List.of(which);
        return this;
    }

    /** How things are written; by default all that the processes write. */
    public OrderDeskBuilder json(OrderJson how) {
        json = Optional.of(how);
        return this;
    }

    /** The keys under which what tells of a person is kept, so that it can be erased; by default it is kept as it is. */
    public OrderDeskBuilder subjectKeys(SubjectKeys keys) {
        subjectKeys = Optional.of(keys);
        return this;
    }

    /** Whom it is about; by default the order's customer. */
    public OrderDeskBuilder dataSubjects(DataSubjects about) {
        subjects = about;
        return this;
    }

    /** An own field that the JSON does not know would be read back as something else. */
    private static void knowsFieldsOf(OrderJson json, ProcessDefinition<?> process) {
        List<OwnField<?>> unknown = process.fields().all().stream()
                .filter(field -> !json.fields().find(field.name()).equals(Optional.of(field)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new ProcessDefect("process " + process.name() + " adds the fields " + unknown
                    + " to the form, which the OrderJson does not know; expected OrderJson.with(this process)");
        }
    }

    /**
     * Opens the desk.
     *
     * @throws ProcessDefect when the {@code OrderJson} does not know the own fields of a process, a name means one thing in one process and
     *     another in the next, or the rules were written for other names
     */
    public OrderDesk open() {
        requireSameNames();
        OrderJson writing = json.orElseGet(() ->
                OrderJson.with(processes.toArray(ProcessDefinition<?>[]::new)).build());
        processes.forEach(process -> knowsFieldsOf(writing, process));
        InstantSource micros = () -> clock.instant().truncatedTo(ChronoUnit.MICROS);
        ErpInquiry questions = new ErpInquiry(erp, limits.factsWithin(), micros, observer);
        return new OrderDesk(
                new DeskParts(
                        store,
                        rules,
                        properties,
                        questions,
                        calendar,
                        micros,
                        writing,
                        observer,
                        limits,
                        new PersonalDataAccess(writing, subjectKeys, subjects, store.tenant())),
                processes);
    }

    private void requireSameNames() {
        Catalogue ours;
        try { // not OrderDesk.catalogue: there is no desk yet
            ours = processes.stream()
                    .map(ProcessDefinition::catalogue)
                    .reduce(Catalogue::and)
                    .orElseGet(Catalogue::handbook);
        } catch (IllegalArgumentException e) {
            throw new ProcessDefect(String.valueOf(e.getMessage()), e);
        }
        List<String> objections = rules.get().objections(ours);
        if (!objections.isEmpty()) {
            throw new ProcessDefect(
                    "the rules are not for the names of the processes: " + String.join("; ", objections));
        }
    }
}
