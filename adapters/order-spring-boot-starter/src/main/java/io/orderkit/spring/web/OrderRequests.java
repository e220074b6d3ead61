package io.orderkit.spring.web;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.OrderDesk;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.screen.OrderScreen;
import io.orderkit.desk.screen.OrderScreens;
import io.orderkit.desk.screen.ScreenEvent;
import io.orderkit.desk.screen.ScreenEvidence;
import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Page;
import io.orderkit.ports.store.ReadScope;
import io.orderkit.spring.caller.Caller;
import io.orderkit.spring.caller.CallerNotAdmitted;
import io.orderkit.spring.caller.CallerResolver;
import io.orderkit.spring.caller.CallerUnknown;
import io.orderkit.spring.desks.TenantDesk;
import io.orderkit.spring.desks.TenantDesks;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The current caller's queries and commands, with responses in the current reader's language. The REST interface uses this class, and a
 * host's own pages can use it too.
 *
 * <p>The actor, the tenant and the read scope come from the {@link CallerResolver} alone. Every method can throw {@link CallerUnknown} and
 * {@link CallerNotAdmitted}. Thread-safe.
 */
public final class OrderRequests {
    private final TenantDesks desks;
    private final CallerResolver callers;
    private final ReaderLanguage language;

    public OrderRequests(TenantDesks desks, CallerResolver callers, ReaderLanguage language) {
        this.desks = desks;
        this.callers = callers;
        this.language = language;
    }

    /**
     * Makes an attempt.
     *
     * @throws JsonInvalid if the JSON is not a valid command with this name; the exception contains every problem
     * @throws OrderNotFound if the order is outside the caller's scope
     */
    public Attempted submit(OrderId order, CommandText command, AttemptTerms terms) {
        return attempt(order, command, terms, OrderDesk::submit);
    }

    /**
     * Returns the outcome that the attempt would have now, without submitting it.
     *
     * @throws JsonInvalid if the JSON is not a valid command with this name; the exception contains every problem
     * @throws OrderNotFound if the order is outside the caller's scope
     */
    public Attempted preview(OrderId order, CommandText command, AttemptTerms terms) {
        return attempt(order, command, terms, OrderDesk::preview);
    }

    private Attempted attempt(
            OrderId order,
            CommandText command,
            AttemptTerms terms,
            BiFunction<OrderDesk, CommandEnvelope, Outcome> making) {
        Caller caller = callers.current();
        OrderDesk desk = its(caller).desk();
        requireInScope(desk, order, caller);
        CommandEnvelope envelope = terms.complete(CommandEnvelope.of(
                terms.id(), order, caller.actor(), desk.json().readCommand(command.type(), command.json())));
        return new Attempted(terms.id(), making.apply(desk, envelope), language.screens(desk));
    }

    /**
     * Rejects an existing order outside the caller's scope. A caller with only external roles can create orders, and
     * can submit commands for existing orders in the caller's scope.
     */
    private static void requireInScope(OrderDesk desk, OrderId order, Caller caller) {
        boolean hidden = caller.isOutsider()
                && desk.view(caller.scope(), order).isEmpty()
                && desk.view(ReadScope.everything(), order).isPresent();
        if (hidden) {
            throw new OrderNotFound(order);
        }
    }

    /**
     * Returns the caller's current view of an order.
     *
     * @throws OrderNotFound if the order is unknown or outside the caller's scope
     */
    public OrderScreen order(OrderId order) {
        Caller caller = callers.current();
        return screens(caller).order(caller.scope(), order, caller.actor()).orElseThrow(() -> new OrderNotFound(order));
    }

    /**
     * Returns the history of an order with its evidence, oldest event first.
     *
     * @throws OrderNotFound if the order is unknown or outside the caller's scope
     */
    public List<ScreenEvent> history(OrderId order) {
        Caller caller = callers.current();
        List<ScreenEvent> history = screens(caller).history(caller.scope(), order);
        if (history.isEmpty()) {
            throw new OrderNotFound(order);
        }
        return history;
    }

    /**
     * Returns the evidence of an attempt: the questions that were put to the ERP and to the rules, and the answers (X5). The evidence
     * reveals the company's price plan and rules, so callers with only external roles cannot see it, even for their own orders.
     *
     * @throws AttemptNotFound if the order has no such attempt, or the caller is not allowed to see its evidence
     */
    public ScreenEvidence evidence(OrderId order, CommandId attempt) {
        Caller caller = callers.current();
        return Optional.of(caller)
                .filter(its -> !its.isOutsider())
                .flatMap(its -> screens(its).evidence(its.scope(), attempt))
                .filter(found -> found.order().equals(order.value()))
                .orElseThrow(() -> new AttemptNotFound(order, attempt));
    }

    /** Returns the orders in the caller's scope, sorted by id. */
    public Page<OrderSummary> orders(OrderQuery.OrderFilter filter, Optional<String> after, int limit) {
        Caller caller = callers.current();
        return its(caller).ports().queries().orders(caller.scope(), filter, after, limit);
    }

    /** Returns views of the tenant's orders in the reader's language. */
    public OrderScreens screens() {
        return screens(callers.current());
    }

    private OrderScreens screens(Caller caller) {
        return language.screens(its(caller).desk());
    }

    private TenantDesk its(Caller caller) {
        return desks.find(caller.tenant()).orElseThrow(CallerNotAdmitted::unknownTenant);
    }
}
