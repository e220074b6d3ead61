package io.orderkit.desk;

import io.orderkit.desk.internal.PeopleInquiry;
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
import io.orderkit.ports.outside.People;
import io.orderkit.ports.personal.SubjectKeys;
import io.orderkit.ports.store.OrderStore;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A builder of a desk for the orders in a store. All defaults follow the handbook. The builder is not thread-safe, but
 * the desk that it opens is.
 */
public final class OrderDeskBuilder {
    private final OrderStore store;
    private Supplier<Policies> rules;
    private OrderProperties properties = OrderProperties.none();
    private ErpFacts erp = ErpFacts.byQuestion();
    private Optional<People> people = Optional.empty();
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

    /** Sets the rules; the default is the handbook's rules in plain Java. */
    public OrderDeskBuilder policies(Policies always) {
        return policies(() -> always);
    }

    /** Sets a supplier of the current rules. Each attempt calls the supplier once, and uses the result throughout. */
    public OrderDeskBuilder policies(Supplier<Policies> inForce) {
        rules = inForce;
        return this;
    }

    /** Sets the properties that rules can use in addition to a question's facts; by default, there are none. */
    public OrderDeskBuilder properties(OrderProperties own) {
        properties = own;
        return this;
    }

    /** Sets the source of ERP facts; by default, there is none, and every request for a fact fails. */
    public OrderDeskBuilder erp(ErpFacts facts) {
        erp = facts;
        return this;
    }

    /**
     * Sets the company's directory, in which the desk looks up the people that a command refers to (X2); by
     * default, there is none.
     */
    public OrderDeskBuilder people(People directory) {
        people = Optional.of(directory);
        return this;
    }

    /** Sets the company's calendar; by default, the working days are Monday to Friday in UTC. */
    public OrderDeskBuilder calendar(BusinessCalendar days) {
        calendar = days;
        return this;
    }

    /**
     * Sets the desk's clock; the default is the system clock. Times from the clock are truncated to microseconds, the
     * precision that stores support.
     */
    public OrderDeskBuilder clock(InstantSource time) {
        clock = time;
        return this;
    }

    /** Sets the observer; by default, there is none. */
    public OrderDeskBuilder observer(DeskObserver who) {
        observer = who;
        return this;
    }

    /** Sets the limits of the desk; the default is {@link DeskLimits#USUAL}. */
    public OrderDeskBuilder limits(DeskLimits what) {
        limits = what;
        return this;
    }

    /** Sets the processes; the default is the handbook's contract and mall processes. */
    public OrderDeskBuilder processes(ProcessDefinition<?>... which) {
        processes = List.of(which);
        return this;
    }

    /** Sets the JSON form of commands and events; the default covers all types of the processes. */
    public OrderDeskBuilder json(OrderJson how) {
        json = Optional.of(how);
        return this;
    }

    /**
     * Sets the keys under which personal data is sealed, so that it can be erased; by default, personal data is stored
     * unsealed.
     */
    public OrderDeskBuilder subjectKeys(SubjectKeys keys) {
        subjectKeys = Optional.of(keys);
        return this;
    }

    /** Sets the function that chooses the data subject for each event; by default, it chooses the order's customer. */
    public OrderDeskBuilder dataSubjects(DataSubjects about) {
        subjects = about;
        return this;
    }

    /**
     * Checks that the OrderJson knows a process's own fields; otherwise, the values of these fields would be read back
     * with a different type.
     */
    private static void knowsFieldsOf(OrderJson json, ProcessDefinition<?> process) {
        List<OwnField<?>> unknown = process.fields().all().stream()
                .filter(field -> !json.fields().find(field.name()).equals(Optional.of(field)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new ProcessDefect("process " + process.name() + " adds the fields " + unknown
                    + " to the form, but the OrderJson does not know them; expected OrderJson.with(this process)");
        }
    }

    /**
     * Opens the desk.
     *
     * @throws ProcessDefect if the {@code OrderJson} does not know a process's own field, if the rules do not match the
     *     names that the processes define, or if two processes give the same name different meanings
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
                        new PeopleInquiry(people),
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
        try { // OrderDesk.catalogue cannot be used before the desk exists.
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
                    "the rules do not match the names of the processes: " + String.join("; ", objections));
        }
    }
}
