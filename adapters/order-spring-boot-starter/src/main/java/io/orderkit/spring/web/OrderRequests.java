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
 * The queries and commands that the current caller is allowed to use, in the words of the current reader. REST and the pages of a host are
 * built on it.
 *
 * <p>Actor, tenant and read scope come from the {@link CallerResolver} alone. Every method can throw {@link CallerUnknown} and {@link
 * CallerNotAdmitted}. Thread-safe.
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
     * @throws JsonInvalid when the text is not a valid command of this name, with every problem
     * @throws OrderNotFound when the order is outside the caller's scope
     */
    public Attempted submit(OrderId order, CommandText command, AttemptTerms terms) {
        return attempt(order, command, terms, OrderDesk::submit);
    }

    /**
     * Returns the outcome that an attempt would have now, without any effect.
     *
     * @throws JsonInvalid when the text is not a valid command of this name, with every problem
     * @throws OrderNotFound when the order is outside the caller's scope
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

    /** Rejects an order outside the caller's scope. An outsider can begin an order, and continue those of their own customers. */
    private static void requireInScope(OrderDesk desk, OrderId order, Caller caller) {
        boolean hidden = caller.isOutsider()
                && desk.view(caller.scope(), order).isEmpty()
                && desk.view(ReadScope.everything(), order).isPresent();
        if (hidden) {
            throw new OrderNotFound(order);
        }
    }

    /**
     * Returns an order in the current view of the caller.
     *
     * @throws OrderNotFound when the order is unknown, or outside the caller's scope
     */
    public OrderScreen order(OrderId order) {
        Caller caller = callers.current();
        return screens(caller).order(caller.scope(), order, caller.actor()).orElseThrow(() -> new OrderNotFound(order));
    }

    /**
     * Returns the history of an order, oldest first, with its evidence.
     *
     * @throws OrderNotFound when the order is unknown, or outside the caller's scope
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
     * Returns the evidence of an attempt at an order: the questions to the ERP and the rules, and their answers (X5).
     * It shows the company's price plan and rules. An outsider therefore gets none, not even for their own orders.
     *
     * @throws AttemptNotFound when the order has no such attempt, or the caller must not see its evidence
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

    /** Returns views of the tenant's orders in the reader's words. */
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
